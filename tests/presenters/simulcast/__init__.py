"""Simulcast."""
