"""Texts used by several pages: errors, problems and values."""
