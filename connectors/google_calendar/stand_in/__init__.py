"""What the stand-in for Google Calendar is made of; `sandbox.py` beside it is its public face."""
