"""Reminders of streams left live or never used, and the question on quitting."""
