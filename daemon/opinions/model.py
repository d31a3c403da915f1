"""A language model as somebody to ask; knows neither boards nor budgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from daemon.core.second_opinion import AskRules, SecondOpinion, Wording
from daemon.errors import DelegatedError, Refused
from daemon.opinions.question import SCHEMA, SCHEMA_NAME, opinion, question
from daemon.ports import Finding


class Chat(Protocol):
    """A service that answers questions; see `connectors.openai_compatible.client`."""

    @property
    def host(self) -> str:
        """Who answers."""
        ...

    @property
    def readable_on_the_way(self) -> bool:
        """Whether others on the network could read what is sent."""
        ...

    def answer(self, system: str, user: str, *, name: str, schema: Mapping[str, object]) -> str:
        """What the model answers. Raises Refused, Unavailable, NotAuthorised."""
        ...

    def models(self) -> list[str]:
        """The models there are. Raises the same."""
        ...


class LanguageModel:
    """Asks a language model, one task at a time."""

    at_once = 1

    def __init__(self, rules: AskRules, chat: Chat, model: str) -> None:
        self.rules = rules
        self._chat = chat
        self._model = model

    def ask(self, wordings: Sequence[Wording]) -> list[SecondOpinion | None]:
        """An opinion on each; None where the answer is none. Raises Unavailable, NotAuthorised."""
        return [self._one(wording) for wording in wordings]

    def _one(self, wording: Wording) -> SecondOpinion | None:
        asked = question(wording)
        try:
            text = self._chat.answer(asked.system, asked.user, name=SCHEMA_NAME, schema=SCHEMA)
        except Refused:
            return None
        return opinion(text, self._model)

    def check(self) -> Finding:
        """Whether it can be asked; asks for its models only, never about a task."""
        subject = f"model {self._model}"
        try:
            models = self._chat.models()
        except DelegatedError as error:
            text = f"{error}; tasks are judged without it"
            return Finding(subject=subject, ok=True, warning=True, text=text)
        # Ollama adds a tag to names that have none.
        if models and self._model not in models and f"{self._model}:latest" not in models:
            text = f"{self._chat.host} has no such model; it has {', '.join(sorted(models)[:5])}"
            return Finding(subject=subject, ok=True, warning=True, text=text)
        if not self.rules.boards:
            text = "no board is switched on in judgement.model.boards, so nothing is asked"
            return Finding(subject=subject, ok=True, warning=True, text=text)
        if self._chat.readable_on_the_way:
            text = f"{self._chat.host} is asked without encryption: others on the network can read it"
            return Finding(subject=subject, ok=True, warning=True, text=text)
        return Finding(subject=subject, ok=True, text=f"{self._chat.host} answers")
