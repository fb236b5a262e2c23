"""About, and dialogs after errors and crashes."""
