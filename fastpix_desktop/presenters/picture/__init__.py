"""The picture that viewers see."""
