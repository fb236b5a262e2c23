"""Proof that whatever happens between the click and the shown page, there is exactly one stream.

``python -m tests.faults`` runs many seeded scenarios and prints a table; ``test_faults.py`` runs a few.
"""
