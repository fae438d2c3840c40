"""Makes resources/model from gold data; not shipped with the program and never imported by it."""
