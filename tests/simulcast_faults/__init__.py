"""Proof that whatever happens while destinations are added, each is on its stream exactly once.

``python -m tests.simulcast_faults`` runs many seeded scenarios; ``test_simulcast_faults.py`` runs a few.
"""
