"""The records that steps hand to one another; no behaviour beyond their own fields."""
