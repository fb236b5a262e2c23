"""The stage of a stream's page: the picture, the one next step, and the chain OBS → FastPix → Viewers."""
