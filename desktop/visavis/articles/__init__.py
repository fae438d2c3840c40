"""Bytes become an Article: one reader per format, chosen by content."""
