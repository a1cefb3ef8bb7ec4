"""What the terminal shows, drawn with rich; `formats.terminal` and the commands print it."""
