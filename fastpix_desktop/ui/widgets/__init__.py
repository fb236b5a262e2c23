"""Building blocks that know nothing about the app."""
