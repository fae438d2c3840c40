"""From source mentions to speakers, over the whole article."""

from visavis.engine.speakers.resolution import Resolution, resolve

__all__ = ["Resolution", "resolve"]
