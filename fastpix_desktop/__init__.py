"""FastPix Desktop: create live streams on FastPix and send to them from OBS."""

__version__ = "0.1.0"
