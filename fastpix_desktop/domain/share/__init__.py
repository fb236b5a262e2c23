"""Who may watch: signing keys, tokens and viewing links."""
