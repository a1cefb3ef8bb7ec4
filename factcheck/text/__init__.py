"""A text to an Article: its language, zones, sentences, title, publication date and source."""
