"""Tests of domain/simulcast."""
