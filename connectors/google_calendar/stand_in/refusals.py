"""Refusals Google is known to give for reasons of its own, each under a name, and armed on demand."""

from __future__ import annotations

from collections.abc import Callable

from connectors.google_calendar.stand_in.errors import ApiError, NewStyleError, forbidden, full_sync_required

_PER_MINUTE = "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user'."
_NOT_ENABLED = (
    "Google Calendar API has not been used in this project before or it is disabled. Enable it in the API "
    "console, then retry."
)


def _limit(status: int, reason: str, message: str) -> Callable[[], ApiError]:
    return lambda: ApiError(status, reason, message, domain="usageLimits")


REFUSALS: dict[str, Callable[[], ApiError]] = {
    "rateLimitExceeded": _limit(403, "rateLimitExceeded", "Rate Limit Exceeded"),
    "userRateLimitExceeded": _limit(403, "userRateLimitExceeded", "User Rate Limit Exceeded"),
    "rateLimitExceeded429": _limit(429, "rateLimitExceeded", "Rate Limit Exceeded"),
    "resourceExhausted429": lambda: NewStyleError(
        429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", _PER_MINUTE
    ),
    "resourceExhausted403": lambda: NewStyleError(
        403, "PERMISSION_DENIED", "RATE_LIMIT_EXCEEDED", _PER_MINUTE
    ),
    "quotaExceeded": _limit(403, "quotaExceeded", "Calendar usage limits exceeded."),
    "dailyLimitExceeded": _limit(403, "dailyLimitExceeded", "Daily Limit Exceeded"),
    "accessNotConfigured": _limit(403, "accessNotConfigured", _NOT_ENABLED),
    "forbidden": forbidden,
    "fullSyncRequired": full_sync_required,
    "conflict": lambda: ApiError(409, "conflict", "Conflict"),
    "backendError": lambda: ApiError(500, "backendError", "Backend Error"),
}

# What a full minute is answered with, in turn.
OUT_OF_QUOTA = (
    *("rateLimitExceeded", "userRateLimitExceeded", "rateLimitExceeded429"),
    *("resourceExhausted429", "resourceExhausted403"),
)


class ArmedRefusals:
    """Refusals for requests to come; each wears off after as often as it was armed for."""

    def __init__(self) -> None:
        self._armed: list[tuple[str, str | None, int]] = []

    def arm(self, name: str, *, times: int = 1, operation: str | None = None) -> None:
        """Answers the next calls so; ``operation`` such as "events.patch" leaves all others alone.

        Raises ValueError for an unknown name.
        """
        if name not in REFUSALS:
            raise ValueError(f"unknown refusal {name!r}; known are {', '.join(sorted(REFUSALS))}")
        if times > 0:
            self._armed.append((name, operation, times))

    def strike(self, operation: str) -> None:
        """Raises the first refusal that is armed for this operation."""
        for position, (name, only, times) in enumerate(self._armed):
            if only in (None, operation):
                left = (name, only, times - 1)
                self._armed[position : position + 1] = [left] if times > 1 else []
                raise REFUSALS[name]()
