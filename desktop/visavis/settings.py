"""Typed settings of the user, kept in one readable file."""
