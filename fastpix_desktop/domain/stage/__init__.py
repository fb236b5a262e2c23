"""The stage: what a stream's page says, and the one next step it offers."""
