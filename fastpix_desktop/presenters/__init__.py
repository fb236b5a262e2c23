"""One presenter per page or task. QtCore only; all coroutines are here."""
