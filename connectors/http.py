"""What both services need on the wire: bounded tries, bounded bodies, no secret in a log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from ssl import SSLCertVerificationError
from typing import Any, TypeVar

import requests
import urllib3
from tenacity import RetryCallState, RetryError, Retrying, retry_if_exception_type
from tenacity.wait import wait_random_exponential

from daemon.errors import DelegatedError
from daemon.ports import Clock
from daemon.secret import Secret

T = TypeVar("T")

LARGEST_BODY = 64 * 1024 * 1024
_PIECE = 64 * 1024


class TryAgain(Exception):
    """One try failed and another may help; `error` is raised when no try is left.

    `after` is how many seconds the service asked to wait, or None for a short growing pause.
    """

    def __init__(self, error: DelegatedError, *, after: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.after = after


class AnswerLost(Exception):
    """The answer did not arrive whole. `sent` is False when the request certainly never left."""

    def __init__(self, why: str, *, sent: bool, hopeless: bool = False) -> None:
        super().__init__(why)
        self.sent = sent
        self.hopeless = hopeless


def with_retries(attempt: Callable[[], T], *, clock: Clock, tries: int = 3, longest: float = 45.0) -> T:
    """Call `attempt` until it stops raising TryAgain, at most `tries` times.

    Pauses are ended by the clock when the process shall stop; a pause that would make the whole take
    longer than `longest` seconds is not begun. What TryAgain carried last is raised then.
    """
    started = clock.monotonic()
    growing = wait_random_exponential(multiplier=1, max=8)
    last: list[TryAgain] = []

    def remembered() -> T:
        try:
            return attempt()
        except TryAgain as again:
            last[:] = [again]
            raise

    def pause_before(state: RetryCallState) -> float:
        after = last[0].after
        return growing(state) if after is None else after

    def enough(state: RetryCallState) -> bool:
        return state.attempt_number >= tries or clock.monotonic() - started + state.upcoming_sleep > longest

    def pause(seconds: float) -> None:
        if clock.wait(seconds):
            raise last[0].error

    retrying = Retrying(retry=retry_if_exception_type(TryAgain), wait=pause_before, stop=enough, sleep=pause)
    try:
        return retrying(remembered)
    except RetryError:
        raise last[0].error from None


def read_body(
    response: requests.Response, *, clock: Clock, until: float, largest: int = LARGEST_BODY
) -> bytes:
    """Read the body of a streamed answer, at most `largest` bytes; `until` is of `clock.monotonic()`.

    A server that drips single bytes would pass every read time-out, hence the deadline. Raises AnswerLost.
    """
    pieces: list[bytes] = []
    size = 0
    try:
        while piece := response.raw.read1(_PIECE, decode_content=True):
            pieces.append(piece)
            size += len(piece)
            if size > largest:
                raise AnswerLost(f"its answer is larger than {largest >> 20} MB", sent=True)
            if clock.monotonic() > until:
                raise AnswerLost("its answer came too slowly", sent=True)
    except (urllib3.exceptions.HTTPError, OSError) as error:
        response.close()
        raise AnswerLost(_why(error), sent=True) from None
    except AnswerLost:
        response.close()
        raise
    return b"".join(pieces)


def lost(error: requests.RequestException) -> AnswerLost:
    """What a failed request means: was it sent, and is another try of any use."""
    causes = tuple(_causes(error))
    untrusted = next((cause for cause in causes if isinstance(cause, SSLCertVerificationError)), None)
    if untrusted is not None:
        return AnswerLost(
            f"its certificate is not trusted ({untrusted.verify_message})", sent=False, hopeless=True
        )
    unsent = (
        urllib3.exceptions.NewConnectionError,
        urllib3.exceptions.ConnectTimeoutError,
        urllib3.exceptions.NameResolutionError,
        urllib3.exceptions.ProxyError,
        requests.exceptions.ConnectTimeout,
        requests.exceptions.ProxyError,
        requests.exceptions.InvalidURL,
    )
    sent = not any(isinstance(cause, unsent) for cause in causes)
    return AnswerLost(_why(error), sent=sent)


def _causes(error: BaseException) -> list[BaseException]:
    """The error, what it wraps and what it came from; requests and urllib3 nest them in several ways."""
    found: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting and len(found) < 20:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and cause not in found:
            found.append(cause)
            waiting += [*cause.args, getattr(cause, "reason", None), cause.__cause__, cause.__context__]
    return found


def _why(error: Exception) -> str:
    """A few words without any address in them: addresses can hold what nobody should read."""
    causes = _causes(error)
    for kinds, words in _WHY:
        if any(isinstance(cause, kinds) for cause in causes):
            return words
    return "the connection was lost"


# urllib3 calls every failed connection a time-out, so the exact reasons come first.
_WHY: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (urllib3.exceptions.NameResolutionError, "its name is not found: is there a network?"),
    (ConnectionRefusedError, "nothing answers there"),
    ((TimeoutError, requests.Timeout, urllib3.exceptions.TimeoutError), "it did not answer in time"),
)


class _Hider(logging.Filter):
    """Rewrites log lines in which a secret appears."""

    def __init__(self) -> None:
        super().__init__()
        self.secrets: set[Secret] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        for secret in self.secrets:
            if secret.reveal() in message:
                message = message.replace(secret.reveal(), "<secret>")
                record.msg, record.args = message, ()
        return True


_hider = _Hider()


def hide_in_logs(secret: Secret) -> None:
    """Keep `secret` out of urllib3's debug lines, which print the path of every request."""
    _hider.secrets.add(secret)
    logger = logging.getLogger("urllib3.connectionpool")
    if _hider not in logger.filters:
        logger.addFilter(_hider)
