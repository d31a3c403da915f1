"""How much history is kept. The journal of writes is kept for ever, so that everything can be undone."""

CYCLES_KEPT = 1000
PLANS_KEPT = 50
CORRECTIONS_KEPT = 5_000
"""Ten a day for more than a year: older ones have faded, and reading and ordering them all takes a tenth of a
second when there is something to judge."""

ACTIVITIES_KEPT = 20_000
"""Cards whose past is known, those that changed last: about half a kilobyte each, 10 MB at most."""
