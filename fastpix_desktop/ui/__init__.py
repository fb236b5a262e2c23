"""Pages, widgets, theme, icons, and every word a user reads."""
