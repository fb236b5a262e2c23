"""The stream monitor: facts about a broadcast, and the verdict on them."""
