"""Builds the model in `daemon/core/trained/weights.py` from the tasks in `corpus/`; see GUIDE.md."""
