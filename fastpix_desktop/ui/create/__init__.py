"""The form for a new stream, presets, and news of a create."""
