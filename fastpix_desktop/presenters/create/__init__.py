"""The form for a new stream, presets, and creating exactly once."""
