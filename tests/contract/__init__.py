"""The simulator against the recorded contract and the official SDK."""
