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

FIRST_REASON = len(TOPICS)
IMPORTANT = FIRST_REASON + len(REASONS)
RECURRING = IMPORTANT + 1
WIDTH = RECURRING + 1

NAMES = (*TOPICS, *(f"owner:{reason.replace(' ', '_')}" for reason in REASONS), "important", "recurring")
BIAS = "#any"
"""The feature every task has."""
