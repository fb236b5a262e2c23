"""The README's commands on a fresh machine: `make demo`, `make test`, in a Debian with nothing but make."""
