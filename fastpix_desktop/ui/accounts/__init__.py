"""Connecting, renaming and signing out of workspaces."""
