"""One adapter to the outside per file. Blocking, no Qt; errors are raised as those of ``domain.errors``."""
