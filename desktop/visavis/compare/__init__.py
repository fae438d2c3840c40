"""Quotations become comparisons between parties; pure."""
