"""What a stream is: values and rules. No Qt, no I/O."""
