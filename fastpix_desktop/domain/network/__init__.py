"""The network check: its checks, obstacles and conclusions."""
