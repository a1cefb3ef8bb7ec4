"""What several kinds read: numbers, calendar words, units, hedges and bounds."""
