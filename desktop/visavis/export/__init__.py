"""One flattening of a session, then one writer per format."""
