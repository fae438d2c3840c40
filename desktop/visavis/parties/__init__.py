"""Speakers become affiliations, and affiliations parties; pure."""
