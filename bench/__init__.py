"""Measurements as commands: `make bench`, or `python -m bench NAME`."""
