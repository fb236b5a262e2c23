"""A virtual desktop for end-to-end tests: the real program, driven as a screen reader drives it."""
