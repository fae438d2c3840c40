"""The learned finder: a small trained network over tokens, run with NumPy."""
