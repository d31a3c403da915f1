"""Pure. What the trained model answers: one weight per feature and answer, in this order."""

from __future__ import annotations

TOPICS = (
    "automation",
    "bookkeeping",
    "calls",
    "content",
    "crm",
    "data_entry",
    "database",
    "design",
    "email",
    "errands",
    "events",
    "family",
    "filing",
    "health",
    "household",
    "hr",
    "it",
    "learning",
    "legal",
    "market_research",
    "media",
    "meetings",
    "newsletter",
    "office",
    "reminders",
    "repairs",
    "reports",
    "research",
    "sales",
    "scheduling",
    "seo",
    "shipping",
    "shopping",
    "social",
    "software",
    "strategy",
    "support",
    "transcription",
    "travel",
    "vendors",
    "website",
)
"""Kinds of work; exactly one is right."""

REASONS = (
    "nobody",
    "authority",
    "hiring and firing",
    "confidential",
    "health",
    "family",
    "own study or hobby",
    "strategy",
)
"""Why only the owner can do it; exactly one is right, mostly the first: no reason."""

EFFORT_HOURS = (0.2, 0.75, 3.0, 7.0, 20.0)
"""Hours that stand for a quarter of an hour or less, an hour, half a day, a day, several days."""

FIRST_REASON = len(TOPICS)
FIRST_EFFORT = FIRST_REASON + len(REASONS)
IMPORTANT = FIRST_EFFORT + len(EFFORT_HOURS)
RECURRING = IMPORTANT + 1
SPECIALISED = RECURRING + 1
PRESSING = SPECIALISED + 1
WIDTH = PRESSING + 1

NAMES = (
    *TOPICS,
    *(f"owner:{reason.replace(' ', '_')}" for reason in REASONS),
    *(f"hours:{hours:g}" for hours in EFFORT_HOURS),
    "important",
    "recurring",
    "specialised",
    "pressing",
)
BIAS = "#any"
"""The feature every task has."""
