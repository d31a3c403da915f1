"""The configuration: one YAML file, checked whole, as typed and frozen settings."""

from daemon.config.core_values import profile
from daemon.config.judgement import JudgementSettings, ThresholdsSettings
from daemon.config.labels import Label, LabelColor, LabelsSettings
from daemon.config.reading import load_config, read_config
from daemon.config.reminders import EVENT_COLORS, RemindersSettings
from daemon.config.schema import json_schema
from daemon.config.sections import (
    AssistantSettings,
    DaemonSettings,
    FileSettings,
    GoalSettings,
    GuardSettings,
    OwnerSettings,
    RuleSettings,
    StoreSettings,
)
from daemon.core.reminding import TRELLO_MINUTES

__all__ = [
    "EVENT_COLORS",
    "TRELLO_MINUTES",
    "AssistantSettings",
    "DaemonSettings",
    "FileSettings",
    "GoalSettings",
    "GuardSettings",
    "JudgementSettings",
    "Label",
    "LabelColor",
    "LabelsSettings",
    "OwnerSettings",
    "RemindersSettings",
    "RuleSettings",
    "StoreSettings",
    "ThresholdsSettings",
    "json_schema",
    "load_config",
    "profile",
    "read_config",
]
