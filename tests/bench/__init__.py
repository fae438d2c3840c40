"""Figures of the program: accuracy, speed, memory. Run as `./dev bench`."""
