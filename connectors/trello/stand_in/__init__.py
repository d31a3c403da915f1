"""What the stand-in for Trello is made of; `sandbox.py` beside it is its public face."""
