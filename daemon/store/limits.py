"""How much history is kept. The journal of writes is kept for ever, so that everything can be undone."""

CYCLES_KEPT = 1000
PLANS_KEPT = 50
