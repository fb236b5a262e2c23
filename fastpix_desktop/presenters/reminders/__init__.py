"""Reminders of streams left live or never used."""
