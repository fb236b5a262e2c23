"""Pages, widgets, theme, icons, and every word that a user reads."""
