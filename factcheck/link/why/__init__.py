"""Why claims were joined, or were not, from the steps that were taken."""
