"""Setting up OBS, connecting to it, and going live."""
