"""Secret fields."""
