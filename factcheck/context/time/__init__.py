"""What day or hour the words of time mean, from the day of the article and the text around."""
