"""Streams: drafts, limits, edits, keys, presets, search, intents and duplicates."""
