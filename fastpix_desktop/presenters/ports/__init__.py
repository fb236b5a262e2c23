"""What presenters need from the outside, as Protocols; ``bootstrap/adapters`` has the real ones.

Every method returns frozen values, never blocks the event loop, and raises AppError where its docstring
says so. A test passes one fake per port.
"""
