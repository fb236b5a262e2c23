"""The network check's dialog and texts."""
