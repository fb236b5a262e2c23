"""Seeded runs of downloads and renames while the network, FastPix and the person get in between."""
