"""Which office an article gives a person."""
