"""Google's error answers, with the bodies the real service sends.

Bodies follow Google's "Handle API errors" guide and recorded answers: an ``errors`` list with domain, reason
and message, repeated in ``code`` and ``message``. Newer parts of Google's front end answer without that list;
both forms exist here because clients meet both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ApiError(Exception):
    """One refusal, as it goes over the wire."""

    def __init__(
        self,
        status: int,
        reason: str,
        message: str,
        *,
        domain: str = "global",
        location: str | None = None,
        location_type: str = "parameter",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status} {reason}: {message}")
        self.status = status
        self.message = message
        self.headers = dict(headers or {})
        detail: dict[str, Any] = {"domain": domain, "reason": reason, "message": message}
        if location is not None:
            detail |= {"locationType": location_type, "location": location}
        self.detail = detail

    def body(self) -> dict[str, Any]:
        """The JSON document of the answer."""
        return {"error": {"errors": [self.detail], "code": self.status, "message": self.message}}


class NewStyleError(ApiError):
    """A refusal in the newer form: no ``errors`` list, but a status word and typed details."""

    def __init__(self, status: int, word: str, reason: str, message: str) -> None:
        super().__init__(status, reason, message)
        self.word = word
        self.reason = reason

    def body(self) -> dict[str, Any]:
        """The JSON document of the answer."""
        detail = {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": self.reason,
            "domain": "googleapis.com",
            "metadata": {"service": "calendar-json.googleapis.com"},
        }
        return {
            "error": {"code": self.status, "message": self.message, "status": self.word, "details": [detail]}
        }


def invalid(message: str = "Invalid Value", location: str | None = None) -> ApiError:
    """A value that is not understood."""
    return ApiError(400, "invalid", message, location=location)


def invalid_parameter(name: str, message: str) -> ApiError:
    """A query parameter outside its type, range or list of words."""
    return ApiError(400, "invalidParameter", message, location=name)


def required(message: str = "Required", location: str | None = None) -> ApiError:
    """A field that must be there."""
    return ApiError(400, "required", message, location=location)


def time_range_empty(location: str | None = "timeMax") -> ApiError:
    """The end lies before the start."""
    message = "The specified time range is empty."
    return ApiError(400, "timeRangeEmpty", message, domain="calendar", location=location)


def time_range_too_long() -> ApiError:
    """A free/busy query over more than about three months."""
    message = "The requested time range is too long."
    return ApiError(400, "timeRangeTooLong", message, domain="calendar", location="timeMax")


def not_found() -> ApiError:
    """Unknown, or not visible to this user: Google does not say which."""
    return ApiError(404, "notFound", "Not Found")


def already_deleted() -> ApiError:
    """A second delete of the same event."""
    return ApiError(410, "deleted", "Resource has been deleted")


def duplicate() -> ApiError:
    """An insert with an id that is taken, by a deleted event too."""
    return ApiError(409, "duplicate", "The requested identifier already exists.")


def precondition_failed() -> ApiError:
    """If-Match named another version."""
    return ApiError(
        412, "conditionNotMet", "Precondition Failed", location="If-Match", location_type="header"
    )


def full_sync_required() -> ApiError:
    """A well-formed sync token that no longer counts."""
    message = "Sync token is no longer valid, a full sync is required."
    return ApiError(410, "fullSyncRequired", message, domain="calendar", location="syncToken")


def updated_min_too_long_ago() -> ApiError:
    """An updatedMin from before deletions were remembered."""
    message = "The requested minimum modification time lies too far in the past."
    return ApiError(410, "updatedMinTooLongAgo", message, domain="calendar", location="updatedMin")


def sync_token_with_restrictions() -> ApiError:
    """A sync token together with a parameter it excludes."""
    message = "Sync token cannot be used with other request restrictions."
    return ApiError(400, "syncTokenWithRequestRestrictions", message, domain="calendar", location="syncToken")


def access_level(role: str) -> ApiError:
    """The user's role on the calendar is too low."""
    message = f"You need to have {role} access to this calendar."
    return ApiError(403, "requiredAccessLevel", message, domain="calendar")


def forbidden(message: str = "Forbidden") -> ApiError:
    """Not allowed to this user."""
    return ApiError(403, "forbidden", message)


def login_required() -> ApiError:
    """No credentials at all."""
    return ApiError(
        401,
        "required",
        "Login Required.",
        location="Authorization",
        location_type="header",
        headers={"WWW-Authenticate": 'Bearer realm="https://accounts.google.com/"'},
    )


def bad_credentials() -> ApiError:
    """A token Google does not know, or one that has run out."""
    return ApiError(
        401,
        "authError",
        "Invalid Credentials",
        location="Authorization",
        location_type="header",
        headers={"WWW-Authenticate": 'Bearer realm="https://accounts.google.com/", error="invalid_token"'},
    )


def scope_insufficient() -> ApiError:
    """The token was granted fewer scopes than the method needs."""
    return ApiError(
        403,
        "insufficientPermissions",
        "Request had insufficient authentication scopes.",
        headers={
            "WWW-Authenticate": 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"'
        },
    )
