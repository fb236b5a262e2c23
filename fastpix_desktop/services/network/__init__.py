"""The network check's steps: DNS, TCP, TLS, SRT and the API."""
