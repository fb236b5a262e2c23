"""One wall to the outside per file. Blocking, no Qt; errors leave as those of ``domain.errors``."""
