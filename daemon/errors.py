"""The few ways things go wrong, named after what the caller does next."""


class DelegatedError(Exception):
    """Something the owner can read: one sentence that says what is wrong, where, and what to do."""


class Unavailable(DelegatedError):
    """The service did not answer usefully; try again in the next cycle."""


class Uncertain(Unavailable):
    """A write was sent and its answer was lost: it may stand or not, so look before trying again."""


class Refused(DelegatedError):
    """The service refuses this one item; report it and go on with the others."""


class NotAuthorised(DelegatedError):
    """The service no longer accepts our credentials; pause this source and tell the owner."""


class ConfigError(DelegatedError):
    """The configuration cannot be used; `problems` holds every problem, one sentence each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class AlreadyRunning(DelegatedError):
    """Another process works on the same store."""


class StoreError(DelegatedError):
    """The ledger cannot be read or written; nothing may be written to a service without it."""
