"""Text becomes quotations with speakers; pure functions from values to values."""
