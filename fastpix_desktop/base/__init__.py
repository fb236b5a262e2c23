"""Modules every other part may use: logs, resources, worker threads, fault points."""
