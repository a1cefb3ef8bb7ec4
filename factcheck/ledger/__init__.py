"""What outlives a run: the identity of a finding over time."""
