"""The stage: its one next step, and doing it."""
