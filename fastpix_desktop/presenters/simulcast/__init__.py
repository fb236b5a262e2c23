"""Sending a stream to other platforms as well."""
