"""The list of the articles of a session."""
