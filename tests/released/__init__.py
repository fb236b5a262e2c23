"""What the released version wrote is opened by today's program."""
