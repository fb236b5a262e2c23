"""Polling the facts about a broadcast."""
