"""Whom an article credits for what it says."""
