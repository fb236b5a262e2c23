"""FastPix Desktop: make a live stream on FastPix and hand it to the encoder."""

__version__ = "0.1.0"
