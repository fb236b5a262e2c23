"""Cards and dialogs for OBS and other encoders."""
