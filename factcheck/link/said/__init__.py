"""Quotations and titles of persons, compared across articles."""
