"""The list of streams, the open stream, and what can be done with it."""
