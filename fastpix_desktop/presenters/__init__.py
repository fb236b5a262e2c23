"""One presenter per page. QtCore only; all coroutines live here; services come in as callables."""
