"""Fields, clipboard and screen guard for secrets."""
