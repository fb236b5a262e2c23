"""The list of streams, and dialogs about a stream."""
