"""An obs-websocket of our own, to have OBS do what a real one does too seldom."""
