"""The files of translations hold all texts of the program, and nothing else."""
