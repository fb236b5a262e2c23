"""The picture that viewers see: what is loaded for it, and what it shows."""
