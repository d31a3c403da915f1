"""What the daemon does: read `cycle.py` first."""

__version__ = "0.1.0"
