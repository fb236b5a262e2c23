import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fastpix_desktop.domain.streams.create_request import create_request, metadata, refused_problem
from fastpix_desktop.domain.streams.draft import (
    LAUNCH_KEY,
    Access,
    Detail,
    Field,
    Problem,
    ProblemKind,
    Quality,
    StreamDraft,
    problems,
)
from fastpix_desktop.domain.streams.draft_json import draft_from_dict, draft_to_dict
from fastpix_desktop.simulator.validation import create_errors
from tests.unit.domain.streams.drafts import DRAFTS

LAUNCH = "0198c0de-launch"
GOOD = StreamDraft(title="Evening show")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


def as_sent(body: dict[str, Any]) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(json.dumps(body, ensure_ascii=False).encode())
    return sent


@given(DRAFTS)
def test_the_api_takes_every_draft_without_problems(draft: StreamDraft) -> None:
    body = as_sent(create_request(draft, LAUNCH))
    if not problems(draft):
        assert create_errors(body) == []
        assert body["inputMediaSettings"]["metadata"]["livestream_name"]


@given(DRAFTS)
@example(replace(GOOD, title="x" * 256))
@example(replace(GOOD, reconnect_window=1801))
@example(replace(GOOD, details=tuple(Detail(str(row), "x") for row in range(9))))
def test_every_draft_that_the_api_refuses_has_problems(draft: StreamDraft) -> None:
    if create_errors(as_sent(create_request(draft, LAUNCH))):
        assert problems(draft)


@given(DRAFTS)
def test_nothing_that_was_typed_is_lost_on_the_way(draft: StreamDraft) -> None:
    if problems(draft):
        return
    sent = metadata(draft, LAUNCH)
    filled = [detail for detail in draft.details if detail.key.strip()]
    assert len(sent) == 2 + bool(draft.description.strip()) + len(filled)
    assert sent[LAUNCH_KEY] == LAUNCH
    assert len(sent["livestream_name"]) == len(draft.title.strip())
    assert all(text == text.strip() != "" for entry in sent.items() for text in entry)


@given(DRAFTS)
def test_problems_point_at_what_is_there(draft: StreamDraft) -> None:
    for problem in problems(draft):
        assert (problem.row is None) is (problem.field is not Field.DETAILS)
        assert problem.row is None or draft.details[problem.row] is not None
        assert (problem.excess > 0) is (problem.kind is ProblemKind.TOO_LONG)


def test_draft_with_only_a_title_can_be_created() -> None:
    assert problems(GOOD) == []
    assert create_request(GOOD, LAUNCH) == {
        "playbackSettings": {"accessPolicy": "public"},
        "inputMediaSettings": {
            "maxResolution": "1080p",
            "reconnectWindow": 300,
            "mediaPolicy": "public",
            "metadata": {"livestream_name": "Evening show", "launch_id": LAUNCH},
            "enableDvrMode": False,
            "closedCaptions": False,
            "enableRecording": True,
        },
    }


def test_everything_chosen_is_sent() -> None:
    draft = StreamDraft(
        title=" Service ",
        description="Sunday\n",
        access=Access.PRIVATE,
        dvr=True,
        captions=True,
        reconnect_window=1800,
        quality=Quality.P480,
        record=False,
        recording_access=Access.PUBLIC,
        details=(Detail(" series ", " Advent "), Detail("", " "), Detail("part", "1\ud83c")),
    )
    assert problems(draft) == []
    assert create_request(draft, LAUNCH) == {
        "playbackSettings": {"accessPolicy": "private"},
        "inputMediaSettings": {
            "maxResolution": "480p",
            "reconnectWindow": 1800,
            "mediaPolicy": "public",
            "metadata": {
                "livestream_name": "Service",
                "livestream_description": "Sunday",
                "launch_id": LAUNCH,
                "series": "Advent",
                "part": "1?",
            },
            "enableDvrMode": True,
            "closedCaptions": True,
            "enableRecording": False,
        },
    }


def test_a_recording_is_for_the_same_people_unless_told() -> None:
    private = replace(GOOD, access=Access.PRIVATE)
    settings = create_request(private, LAUNCH)["inputMediaSettings"]
    assert settings["mediaPolicy"] == "private"


D, K = Field.DETAILS, ProblemKind


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"title": " \n"}, [Problem(Field.TITLE, K.MISSING)]),
        ({"title": " " + "🎬" * 255 + " "}, []),
        ({"title": "🎬" * 257}, [Problem(Field.TITLE, K.TOO_LONG, excess=2)]),
        ({"description": "x" * 256}, [Problem(Field.DESCRIPTION, K.TOO_LONG, excess=1)]),
        ({"reconnect_window": 59}, [Problem(Field.RECONNECT_WINDOW, K.OUT_OF_RANGE)]),
        ({"reconnect_window": 60}, []),
        ({"reconnect_window": 1801}, [Problem(Field.RECONNECT_WINDOW, K.OUT_OF_RANGE)]),
        ({"details": (Detail(" ", ""), Detail("a", "1"))}, []),
        ({"details": (Detail("", "1"),)}, [Problem(D, K.MISSING, 0)]),
        ({"details": (Detail("a", " "),)}, [Problem(D, K.MISSING, 0, in_value=True)]),
        ({"details": (Detail("a", "1"), Detail(" a ", "2"))}, [Problem(D, K.REPEATED_KEY, 1, text="a")]),
        (
            {"details": (Detail("\ud800", "1"), Detail("\ud801", "2"))},
            [Problem(D, K.REPEATED_KEY, 1, text="?")],
        ),
        ({"details": (Detail("launch_id", "1"),)}, [Problem(D, K.RESERVED_KEY, 0, text="launch_id")]),
        ({"details": (Detail("k" * 256, "1"),)}, [Problem(D, K.TOO_LONG, 0, excess=1)]),
        ({"details": (Detail("k", "1" * 300),)}, [Problem(D, K.TOO_LONG, 0, in_value=True, excess=45)]),
        ({"details": tuple(Detail(str(row), "x") for row in range(7))}, []),
        ({"details": tuple(Detail(str(row), "x") for row in range(9))}, [Problem(D, K.TOO_MANY, 7)]),
    ],
)
def test_values_outside_the_apis_limits_are_problems(
    changes: dict[str, Any], expected: list[Problem]
) -> None:
    assert problems(replace(GOOD, **changes)) == expected


DRAFT_WITH_DETAILS = replace(
    GOOD, details=(Detail("", ""), Detail(" series ", "Advent"), Detail("reconnectWindow", "x"))
)


@pytest.mark.parametrize(
    ("name", "field", "row"),
    [
        ("reconnectWindow", Field.RECONNECT_WINDOW, None),
        ("inputMediaSettings.reconnectWindow", Field.RECONNECT_WINDOW, None),
        ("inputMediaSettings[reconnectWindow]", Field.RECONNECT_WINDOW, None),
        ("/inputMediaSettings/maxResolution", Field.QUALITY, None),
        ("playbackSettings.accessPolicy", Field.ACCESS, None),
        ("mediaPolicy", Field.RECORDING_ACCESS, None),
        ("enableDvrMode", Field.DVR, None),
        ("inputMediaSettings.closedCaptions", Field.CAPTIONS, None),
        ("enableRecording", Field.RECORD, None),
        ("metadata.livestream_name", Field.TITLE, None),
        ("livestream_description", Field.DESCRIPTION, None),
        ("metadata", Field.DETAILS, None),
        ("inputMediaSettings.metadata", Field.DETAILS, None),
        ("metadata.launch_id", Field.DETAILS, None),
        ("metadata.series", Field.DETAILS, 1),
        ("inputMediaSettings.metadata.series", Field.DETAILS, 1),
        ("metadata[series]", Field.DETAILS, 1),
        ("metadata['series']", Field.DETAILS, 1),
        ('metadata["series"]', Field.DETAILS, 1),
        ("metadata.reconnectWindow", Field.DETAILS, 2),
        ("metadata.unheard_of", Field.DETAILS, None),
    ],
)
def test_a_refusal_finds_its_field(name: str, field: Field, row: int | None) -> None:
    expected = Problem(field, K.REFUSED, row, in_value=row is not None, text="is bad")
    assert refused_problem(name, "is bad", DRAFT_WITH_DETAILS) == expected


@pytest.mark.parametrize("name", ["", "drmConfigurationId", "series", "...", "playbackSettings"])
def test_a_refusal_of_something_else_has_no_field(name: str) -> None:
    assert refused_problem(name, "is bad", DRAFT_WITH_DETAILS) is None


@given(st.text(), st.text(), DRAFTS)
def test_any_name_can_be_refused(name: str, message: str, draft: StreamDraft) -> None:
    problem = refused_problem(name, message, draft)
    assert problem is None or (problem.kind, problem.text) == (K.REFUSED, message)


def joined(text: str) -> str:
    # JSON's escapes cannot tell two halves of a surrogate pair from the pair.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


@given(DRAFTS)
def test_a_draft_comes_back_from_json(draft: StreamDraft) -> None:
    back = draft_from_dict(json.loads(json.dumps(draft_to_dict(draft))))
    assert back == replace(
        draft,
        title=joined(draft.title),
        description=joined(draft.description),
        details=tuple(Detail(joined(each.key), joined(each.value)) for each in draft.details),
    )
    assert type(back.access) is Access
    assert type(back.quality) is Quality


@given(DRAFTS, st.dictionaries(st.sampled_from(sorted(draft_to_dict(StreamDraft()))), JSON))
def test_what_is_damaged_becomes_the_default(draft: StreamDraft, damage: dict[str, Any]) -> None:
    back = draft_from_dict(draft_to_dict(draft) | damage)
    for name in draft_to_dict(draft).keys() - damage.keys():
        assert getattr(back, name) == getattr(draft, name)
    # Whatever it holds, it can be used.
    assert draft_from_dict(json.loads(json.dumps(draft_to_dict(back)))) == back
    problems(back)
    as_sent(create_request(back, LAUNCH))


@given(st.dictionaries(st.text(), JSON))
def test_an_unknown_file_is_a_blank_draft(values: dict[str, Any]) -> None:
    unknown = {key: value for key, value in values.items() if key not in draft_to_dict(StreamDraft())}
    assert draft_from_dict(unknown) == StreamDraft()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"title": None, "dvr": 1, "record": 0, "reconnect_window": True}, StreamDraft()),
        ({"access": "drm", "quality": [], "recording_access": {}, "details": "x"}, StreamDraft()),
        (
            {"record": False, "dvr": True, "reconnect_window": 5},
            StreamDraft(record=False, dvr=True, reconnect_window=5),
        ),
        (
            {"details": [None, {"key": "a"}, {"value": 5}]},
            StreamDraft(details=(Detail("a", ""), Detail("", ""))),
        ),
    ],
)
def test_damaged_values_become_defaults(values: dict[str, Any], expected: StreamDraft) -> None:
    assert draft_from_dict(values) == expected


@pytest.mark.parametrize("typed", ["", " , ", "example.com", "https://example.com/live; b.example"])
def test_websites_may_be_typed_in_several_ways(typed: str) -> None:
    assert problems(StreamDraft(title="t", websites=typed)) == []


def test_what_is_no_website_is_named() -> None:
    draft = StreamDraft(title="t", websites="example.com, my page")
    assert problems(draft) == [Problem(Field.WEBSITES, ProblemKind.NO_WEBSITE, text="my")]
    many = " ".join(f"s{number}.example" for number in range(21))
    assert problems(StreamDraft(title="t", websites=many)) == [Problem(Field.WEBSITES, ProblemKind.TOO_MANY)]
