"""How much history is kept. The journal of writes is kept for ever, so that everything can be undone."""

CYCLES_KEPT = 1000
PLANS_KEPT = 50
CORRECTIONS_KEPT = 5_000
"""Ten a day for more than a year: older ones have faded, and reading and ordering them all takes a tenth of a
second when there is something to judge."""
