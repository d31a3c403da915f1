"""The HTTP side of a language model: what is sent, and that every kind of failure is one clear sentence."""

from __future__ import annotations

import json
import logging
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest

from connectors.openai_compatible.client import ChatClient, Later
from daemon.clock import SystemClock
from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable
from daemon.secret import Secret
from tests.opinions.stub_service import StubService, answered, refused, said

KEY = "sk-very-secret-0123456789"


class QuickClock(SystemClock):
    """Waits no longer than nothing, and tells how long it was to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.waited: list[float] = []

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        return False


@pytest.fixture
def service():
    with StubService() as made:
        yield made


def client(service: StubService, *, key: str | None = KEY, timeout: float = 5.0, file: Path | None = None):
    return ChatClient(
        url=service.url,
        model="llama3",
        key=Secret(key) if key else None,
        key_file=file,
        timeout=timedelta(seconds=timeout),
        clock=QuickClock(),
    )


def ask(found: ChatClient) -> str:
    return found.answer("system words", "user words", name="opinion", schema={"type": "object"})


def failure(found: ChatClient) -> DelegatedError:
    with pytest.raises(DelegatedError) as caught:
        ask(found)
    assert KEY not in str(caught.value)
    return caught.value


def test_a_question_carries_model_messages_and_the_strict_schema(service):
    ask(client(service))

    (body,) = service.asked
    assert body["model"] == "llama3"
    assert [each["role"] for each in body["messages"]] == ["system", "user"]
    assert body["response_format"]["type"] == "json_schema"
    assert body["response_format"]["json_schema"] == {
        "name": "opinion",
        "strict": True,
        "schema": {"type": "object"},
    }
    assert service.headers[0]["Authorization"] == f"Bearer {KEY}"


def test_without_a_key_none_is_sent_whatever_netrc_says(service, tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password other\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))

    ask(client(service, key=None))

    assert "Authorization" not in service.headers[0]


def test_a_key_file_is_read_again_when_asked(service, tmp_path):
    file = tmp_path / "key"
    file.write_text("first-key\n", encoding="utf-8")
    found = client(service, key=None, file=file)
    ask(found)
    file.write_text("second-key\n", encoding="utf-8")
    ask(found)

    assert [each["Authorization"] for each in service.headers] == ["Bearer first-key", "Bearer second-key"]


def test_a_missing_key_file_is_told_with_its_place(service, tmp_path):
    error = failure(client(service, key=None, file=tmp_path / "none"))

    assert isinstance(error, NotAuthorised)
    assert str(tmp_path / "none") in str(error)
    assert service.asked == []


@pytest.mark.parametrize("key", ["two\nlines", "ümlaut", " "])
def test_a_key_with_letters_no_key_has_is_never_sent(service, key):
    with pytest.raises(NotAuthorised, match="copy it again"):
        ask(client(service, key=key))
    assert service.asked == []


def test_a_server_that_hangs_costs_one_time_out_and_is_not_asked_again(service):
    service.reply = service.hang
    began = perf_counter()

    error = failure(client(service, timeout=0.3))

    assert str(error).endswith("does not answer usefully: it did not answer in time")
    assert perf_counter() - began < 2.0
    assert len(service.asked) == 1


def test_an_error_of_the_service_is_tried_once_more(service):
    replies = [refused(500), answered()]
    service.reply = lambda _body: replies.pop(0)

    assert json.loads(ask(client(service)))["important"] == "yes"


def test_a_service_that_stays_broken_is_told(service):
    service.reply = lambda _body: refused(503)

    error = failure(client(service))

    assert isinstance(error, Unavailable)
    assert "answered with an error of its own (503)" in str(error)
    assert len(service.asked) == 2


def test_a_short_pause_is_waited_for(service):
    replies = [refused(429, Retry_After="2"), answered()]
    service.reply = lambda _body: replies.pop(0)
    found = client(service)

    ask(found)

    assert found._clock.waited == [2.0]


def test_a_long_pause_is_left_to_a_later_cycle(service):
    service.reply = lambda _body: refused(429, Retry_After="3600")
    found = client(service)

    error = failure(found)

    assert isinstance(error, Later)
    assert error.seconds == 3600.0
    assert found._clock.waited == []


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_redirect_is_followed_so_the_key_goes_nowhere_else(service, status):
    with StubService() as thief:
        service.reply = lambda _body: (status, {"Location": f"{thief.url}/chat/completions"}, b"")

        error = failure(client(service))

        assert "judgement.model.url" in str(error)
        assert thief.headers == []


def test_a_huge_answer_is_cut_off(service):
    service.reply = lambda _body: (200, {}, b"x" * 3_000_000)

    assert "its answer is larger than 1 MB" in str(failure(client(service)))


@pytest.mark.parametrize("body", [b"", b"<html>login</html>", b"\xff\xfe", b"[" * 50_000])
def test_an_answer_that_is_no_json_is_told(service, body):
    service.reply = lambda _body: (200, {}, body)

    assert "its answer is no JSON" in str(failure(client(service)))


@pytest.mark.parametrize(
    "body", [b"[]", b"{}", b'{"choices": []}', b'{"choices": [{"message": null}]}', b"7"]
)
def test_an_answer_of_another_form_is_about_this_question_only(service, body):
    service.reply = lambda _body: (200, {}, body)

    assert isinstance(failure(client(service)), Refused)


def test_text_that_is_none_is_about_this_question_only(service):
    service.reply = lambda _body: said(None)

    assert isinstance(failure(client(service)), Refused)


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_key_says_where_it_is_kept(service, status):
    service.reply = lambda _body: refused(status, f"Incorrect API key provided: {KEY}")

    error = failure(client(service))

    assert isinstance(error, NotAuthorised)
    assert "judgement.model.key of the configuration" in str(error)


def test_the_words_of_the_service_are_told_without_the_key(service):
    service.reply = lambda _body: refused(400, f"response_format is\nnot supported for {KEY}")

    assert "(400: response_format is not supported for <secret>)" in str(failure(client(service)))


def test_an_unknown_model_is_told(service):
    service.reply = lambda _body: refused(404, "model not found")

    assert "knows no model 'llama3' at this address: model not found" in str(failure(client(service)))


def test_nobody_listening_is_told():
    with StubService() as service:
        found = client(service)
    assert "nothing answers there" in str(failure(found))


def test_the_key_is_in_no_log_and_no_repr(service, caplog):
    caplog.set_level(logging.DEBUG)
    found = client(service)
    ask(found)

    assert KEY not in caplog.text
    assert KEY not in repr(vars(found))
