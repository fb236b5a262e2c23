"""Stream page."""
