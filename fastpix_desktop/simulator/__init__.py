"""A stand-in of the FastPix API on loopback, for the demo and the tests."""
