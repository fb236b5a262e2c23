"""Fastpix."""
