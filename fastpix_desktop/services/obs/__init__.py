"""OBS on this computer and over its WebSocket."""
