"""Damaged documents for every reader, for a bounded time."""
