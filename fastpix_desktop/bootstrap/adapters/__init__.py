"""The presenters' ports over the real services: one class per port, each behind its worker pool.

A call's blocking work runs in the pool. Slow libraries are imported there, when they are first needed.
"""
