"""HTTP and TLS for the whole app: deadlines, size limits, trust and errors."""
