"""A stream's page, its menu and its commands."""
