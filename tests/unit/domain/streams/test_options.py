"""The table of create options: held together with what has to declare each of them."""

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.create_request import create_request, refused_problem
from fastpix_desktop.domain.streams.draft import Access, Field, ProblemKind, StreamDraft
from fastpix_desktop.domain.streams.editing import same_again
from fastpix_desktop.domain.streams.options import OPTIONS, Kind, Option
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream, parse_stream
from tests.unit.domain.streams.drafts import DRAFTS

NOT_OPTIONS = {"title", "description", "details"}
AFTERWARDS = {"destinations"}
"""Sent by calls of their own, after the create."""
each_option = pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)


def test_table_dataclass_and_fields_have_the_same_options() -> None:
    names = [each.name for each in OPTIONS]
    assert len(set(names)) == len(names)
    assert {each.name for each in fields(StreamDraft)} - NOT_OPTIONS - AFTERWARDS == set(names)
    assert {each.value for each in Field} - NOT_OPTIONS == set(names)


@each_option
def test_option_has_a_value_in_a_stream(option: Option) -> None:
    assert hasattr(LiveStream("a", Secret(""), Secret("")), option.stream_name)


@each_option
def test_default_is_of_the_options_kind(option: Option) -> None:
    assert option.read(option.default) == option.default
    assert option.read(object()) == option.default
    if option.kind is Kind.SWITCH:
        assert type(option.default) is bool
    if option.default is None:
        assert option.follows in {each.name for each in OPTIONS}


@each_option
def test_refusal_of_an_option_finds_its_field(option: Option) -> None:
    for name in (option.api_path, option.api_name):
        problem = refused_problem(name, "is bad", StreamDraft())
        assert problem is not None
        assert (problem.field, problem.kind) == (option.name, ProblemKind.REFUSED)


@given(DRAFTS)
def test_what_is_sent_comes_back_in_a_stream_and_its_duplicate(draft: StreamDraft) -> None:
    draft = replace(draft, reconnect_window=max(1, min(draft.reconnect_window, 1800)))
    again = same_again(_made(create_request(draft, "request")))
    for option in OPTIONS:
        chosen = getattr(draft, option.name)
        if option.follows and chosen == getattr(draft, option.follows):
            chosen = None
        assert getattr(again, option.name) == chosen, option.name


def test_captions_work_over_rtmps_only() -> None:
    assert {each.name: each.needs for each in OPTIONS if each.needs} == {"captions": Protocol.RTMPS}


def test_stream_of_an_older_answer_has_no_captions() -> None:
    stream = parse_stream({"streamId": "a"})
    assert stream.captions is False
    assert same_again(stream).captions is False


def _made(request: dict[str, Any]) -> LiveStream:
    playback = [{"id": "p", **request["playbackSettings"]}]
    stream = parse_stream({"streamId": "a", "playbackIds": playback, **request["inputMediaSettings"]})
    assert stream.access is Access(request["playbackSettings"]["accessPolicy"])
    return stream


def test_what_is_no_website_never_opens_a_stream_to_everyone() -> None:
    body = create_request(StreamDraft(title="t", websites="my page"), "request")
    rules = {"defaultPolicy": "deny", "allow": ["my page"], "deny": []}
    assert body["playbackSettings"]["accessRestrictions"] == {"domains": rules}
