"""Pure. What is wrong with a text that is not YAML, in words for somebody who does not know YAML.

The text itself is never quoted: it may hold a credential.
"""

from __future__ import annotations

import yaml

_SENTENCES = (
    ("found character '\\t'", "a tab stands where only spaces may: indent with spaces"),
    ("that cannot start any token", "a text begins with a special character: put the text in quotes"),
    (
        "mapping values are not allowed",
        "a ':' too many: put the text in quotes, or mend the indentation",
    ),
    ("could not find expected ':'", "a key without ': ' (a colon and a space) behind it"),
    ("found undefined alias", "a text begins with '*': put the text in quotes"),
    ("found duplicate anchor", "a text begins with '&': put the text in quotes"),
    ("expected alphabetic or numeric", "a text begins with '*' or '&': put the text in quotes"),
    ("found unexpected end of stream", "a quote is opened here and never closed"),
    ("found unknown escape character", "a backslash in double quotes: use single quotes instead"),
    ("unknown escape", "a backslash in double quotes: use single quotes instead"),
    ("but found another document", "a second document begins with '---': keep only one"),
    (
        "but found '<scalar>'",
        "text goes on after a closed quote, or the indentation does not fit the lines above",
    ),
    ("expected <block end>", "the indentation does not fit the lines above"),
    ("expected ',' or", "a bracket is opened and never closed, or a comma is missing"),
    ("did not find expected", "the indentation does not fit the lines above"),
    ("special characters are not allowed", "an invisible control character: delete it"),
)

_BEGAN_EARLIER = ("end of stream", "expected ',' or", "could not find expected ':'")
"""Where YAML notices these is after the line to mend."""


def sentence_for(error: yaml.YAMLError, text: str) -> tuple[int, str]:
    """The line (from 1) where the text stops being YAML, and one clear sentence."""
    if isinstance(error, yaml.reader.ReaderError):
        return _line_at(text, error.position), _matching(str(error.reason))
    if not isinstance(error, yaml.MarkedYAMLError):
        return 1, _matching("")
    problem = error.problem or ""
    began_earlier = any(fragment in problem for fragment in _BEGAN_EARLIER)
    marks = (error.context_mark, error.problem_mark)
    mark = next((m for m in (marks if began_earlier else marks[::-1]) if m is not None), None)
    return (mark.line + 1 if mark else 1), _matching(problem)


def _matching(problem: str) -> str:
    for fragment, sentence in _SENTENCES:
        if fragment in problem:
            return sentence
    return "this is not valid YAML: look at the indentation and the quotes on this line and the one above"


def _line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
