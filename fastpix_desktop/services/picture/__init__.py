"""The picture that viewers see: load a segment, and have it decoded."""
