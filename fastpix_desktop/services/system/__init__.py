"""The operating system: processes, core dumps, files held open."""
