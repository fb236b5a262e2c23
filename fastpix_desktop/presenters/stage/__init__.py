"""The stage of the open stream's page: its one next step, and doing it."""
