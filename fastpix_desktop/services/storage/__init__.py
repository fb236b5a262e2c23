"""Files and the local database."""
