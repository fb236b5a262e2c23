"""Handing out a stream."""
