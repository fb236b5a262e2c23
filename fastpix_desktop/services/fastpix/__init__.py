"""FastPix over HTTP: its API and its playlists."""
