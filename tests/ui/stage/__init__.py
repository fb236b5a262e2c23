"""The stage of a stream's page."""
