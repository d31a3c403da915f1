"""Builds those who are asked for second opinions, from the configuration: by default nobody."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import connectors
from daemon.config import DaemonSettings
from daemon.config.second_opinions import ModelSettings, SemanticSettings
from daemon.core.second_opinion import AskRules, plain
from daemon.opinions.model import LanguageModel
from daemon.opinions.question import VERSION
from daemon.opinions.sentences import WHO, SentenceAdviser, version
from daemon.ports import Adviser, Clock
from daemon.secret import Secret


def ask_rules(settings: DaemonSettings) -> tuple[AskRules, ...]:
    """When each of them may be asked."""
    model, semantic = settings.judgement.model, settings.judgement.semantic
    rules = (_semantic_rules(semantic),) if semantic.enabled else ()
    return rules if model is None else (*rules, _model_rules(model))


def make_advisers(settings: DaemonSettings, clock: Clock) -> tuple[Adviser, ...]:
    """Those who can be asked."""
    model, semantic = settings.judgement.model, settings.judgement.semantic
    # The one on this machine is heard first: it costs nothing.
    local = (SentenceAdviser(_semantic_rules(semantic)),) if semantic.enabled else ()
    return local if model is None else (*local, _language_model(model, settings.path.parent, clock))


def secrets_of_advisers(settings: DaemonSettings) -> list[Secret]:
    """The keys that stand in the configuration."""
    model = settings.judgement.model
    return [model.key] if model is not None and model.key is not None else []


def _semantic_rules(semantic: SemanticSettings) -> AskRules:
    return AskRules(name=WHO, version=version(), below=semantic.below_confidence, outside=False)


def _model_rules(model: ModelSettings) -> AskRules:
    return AskRules(
        name=model.name,
        version=f"{VERSION} {model.url} {model.name}",
        below=model.below_confidence,
        boards=tuple(sorted({*model.boards, *map(plain, model.boards)})),
        per_day=model.budget.per_day,
        per_cycle=model.budget.per_cycle,
    )


def _language_model(model: ModelSettings, folder: Path, clock: Clock) -> LanguageModel:
    where, _, name = connectors.CHAT.partition(":")
    client = getattr(import_module(where), name)
    file = folder / model.key_file.expanduser() if model.key_file is not None else None
    chat = client(
        url=model.url, model=model.name, key=model.key, key_file=file, timeout=model.timeout, clock=clock
    )
    return LanguageModel(_model_rules(model), chat, model.name)
