"""What people install: built, installed, started, used and removed."""
