"""Values and rules, such as what a stream is. No Qt, no I/O."""
