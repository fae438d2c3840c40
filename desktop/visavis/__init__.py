"""Visavis: an offline reader that lays the positions of an article's parties side by side."""

__version__ = "0.1.0"
