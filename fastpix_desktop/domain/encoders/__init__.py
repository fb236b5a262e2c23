"""Encoder settings, and commands and fields for encoders other than OBS."""
