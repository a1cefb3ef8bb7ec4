"""What build servers start instead of the command: one module a server."""
