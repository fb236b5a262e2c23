"""OBS: its profiles, settings, status and errors."""
