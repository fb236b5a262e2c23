"""Secrets in the system's keyring or in memory."""
