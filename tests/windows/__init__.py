"""The program on Windows: run here under Wine, and by GitHub on the real thing."""
