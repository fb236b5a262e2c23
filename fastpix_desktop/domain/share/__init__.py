"""Handing out a stream: embed codes, QR codes, and who may watch (signing keys, tokens, viewing links)."""
