"""Create."""
