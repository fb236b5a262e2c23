"""The stream monitor's card, plot and texts."""
