"""Pure. A small linear model of ordinary work, learned from short tasks; `daemon/training/` builds it."""
