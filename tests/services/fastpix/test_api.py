"""The API over real sockets: against the simulator, and against servers that are worse."""

import base64
import contextlib
import platform
import re
import socket
import ssl
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import (
    AppError,
    FieldRefusal,
    NoPermission,
    NotFound,
    NotSignedIn,
    OutcomeUnknown,
    Reason,
    RedirectRefused,
    Refused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Detail, StreamDraft
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.services.fastpix.api import PAGE_SIZE, FastPixApi
from fastpix_desktop.simulator import ApiError, Fault, Simulator
from tests.services.conftest import Listen

DRAFT = StreamDraft(title="Evening show", details=(Detail("series", "Advent"),))
LAUNCH = "0198c0de-launch"
SHORT_S = 0.4
"""Only where the time runs out."""
ENOUGH_S = 20.0
TOKEN = "the-token-id"
SECRET = "s3cret-of-the-account"
STREAM_ID = Simulator(seed=1).seed()["streamId"]  # of the first stream in sim
Use = Callable[[FastPixApi], object]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(token_id=TOKEN, secret=SECRET, seed=1) as running:
        yield running


@pytest.fixture
def api(sim: Simulator) -> FastPixApi:
    return make(sim.url)


def make(url: str, *, secret: str = SECRET, seconds: float = ENOUGH_S, token: str = TOKEN) -> FastPixApi:
    return FastPixApi(url, token, Secret(secret), read_s=seconds, write_s=seconds)


def create(api: FastPixApi) -> object:
    return api.create(DRAFT, LAUNCH)


READS: dict[str, Use] = {
    "check": lambda api: api.check(),
    "streams": lambda api: api.streams(),
    "stream": lambda api: api.stream(STREAM_ID),
}
USES: dict[str, Use] = {"create": create, **READS}


@dataclass(frozen=True)
class Case:
    """A fault, what it becomes on a create and on a read, and how many streams there are afterwards."""

    fault: Callable[..., Fault]
    on_create: AppError | None
    on_read: AppError | None
    made: int = 0
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """The time for a call."""
        return SHORT_S if self.on_read is LATE else ENOUGH_S


def status(code: int, error: AppError, on_read: AppError | None = None, **values: Any) -> Case:
    return Case(
        lambda **match: Fault.status(code, **match), error, on_read or error, values.pop("made", 0), values
    )


HOST = "127.0.0.1"
UNKNOWN = OutcomeUnknown()
GONE = Unreachable(Reason.NETWORK, HOST)
LATE = Unreachable(Reason.TIME_OUT, HOST)
ODD = ServerTrouble(200)
INVALID = Refused("payload validation failed", (FieldRefusal("drmConfigurationId", "is invalid"),))
CASES: dict[str, Case] = {
    "slow": Case(lambda **match: Fault.slow(0.05, **match), None, None, 1),
    "slow answer": Case(lambda **match: Fault.slow_answer(0.05, **match), None, None, 1),
    "too slow": Case(lambda **match: Fault.slow(1, **match), UNKNOWN, LATE),
    "too slow an answer": Case(lambda **match: Fault.slow_answer(1, **match), UNKNOWN, LATE, 1),
    "dropped before": Case(Fault.drop_before, UNKNOWN, GONE),
    "dropped after": Case(Fault.drop_after, UNKNOWN, GONE, 1),
    "half an answer": Case(Fault.half_answer, UNKNOWN, GONE, 1),
    "frozen": Case(Fault.freeze, UNKNOWN, LATE),
    "frozen, taken": Case(Fault.freeze, UNKNOWN, LATE, 1, {"taken": True}),
    "400": status(400, Refused("bad request")),
    "401": status(401, NotSignedIn()),
    "403": status(403, NoPermission()),
    "404": status(404, NotFound()),
    "408": status(408, UNKNOWN, ServerTrouble(408)),
    "409": status(409, Refused("conflict")),
    "418, a web page": status(418, UNKNOWN, Refused()),
    "429 by a gateway": Case(
        lambda **match: Fault.status(429, "<h1>Slow down", {"Retry-After": "7"}, **match),
        OutcomeUnknown(7),
        TooManyRequests(7),
    ),
    "429 by a gateway, taken": Case(
        lambda **match: Fault.status(429, b"", {"Retry-After": "7"}, **match),
        OutcomeUnknown(7),
        TooManyRequests(7),
        1,
        {"taken": True},
    ),
    "403 by a gateway": Case(
        lambda **match: Fault.status(403, "<h1>Forbidden", **match), UNKNOWN, NoPermission()
    ),
    "403 by a gateway, taken": Case(
        lambda **match: Fault.status(403, b"", **match), UNKNOWN, NoPermission(), 1, {"taken": True}
    ),
    "401 in JSON of its own, taken": Case(
        lambda **match: Fault.status(401, {"success": False, "error": "denied"}, **match),
        UNKNOWN,
        NotSignedIn(),
        1,
        {"taken": True},
    ),
    "302 by a gateway, taken": Case(
        lambda **match: Fault.redirect("/login", 302, **match),
        UNKNOWN,
        RedirectRefused(""),
        1,
        {"taken": True},
    ),
    "422": status(422, INVALID),
    "429": status(429, TooManyRequests(60)),
    "500": status(500, UNKNOWN, ServerTrouble(500)),
    "500, taken": status(500, UNKNOWN, ServerTrouble(500), taken=True, made=1),
    **{f"{code}": status(code, UNKNOWN, ServerTrouble(code)) for code in (502, 503, 504, 520, 522)},
    "524, taken": status(524, UNKNOWN, ServerTrouble(524), taken=True, made=1),
    "500 in a 200": Case(Fault.success_false, UNKNOWN, ServerTrouble(500)),
    "500 in a 200, taken": Case(Fault.success_false, UNKNOWN, ServerTrouble(500), 1, {"taken": True}),
    "redirect 302": Case(
        lambda **match: Fault.redirect("https://else.invalid/v1", 302, **match),
        UNKNOWN,
        RedirectRefused("else.invalid"),
    ),
    "redirect 307": Case(
        lambda **match: Fault.redirect("//else.invalid:8080", 307, **match),
        UNKNOWN,
        RedirectRefused("else.invalid"),
    ),
    "redirect to a path": Case(
        lambda **match: Fault.redirect("/login", 308, **match), UNKNOWN, RedirectRefused("")
    ),
    "redirect to nonsense": Case(
        lambda **match: Fault.redirect("http://[", 301, **match), UNKNOWN, RedirectRefused("")
    ),
    "html": Case(Fault.html, UNKNOWN, ODD),
    "html, taken": Case(Fault.html, UNKNOWN, ODD, 1, {"taken": True}),
    "garbage": Case(Fault.garbage, UNKNOWN, ODD, 1),
    "empty": Case(Fault.empty, UNKNOWN, ODD, 1),
    "not an object": Case(Fault.not_an_object, UNKNOWN, ODD, 1),
    "null": Case(lambda **match: Fault.not_an_object(None, **match), UNKNOWN, ODD, 1),
    "wrong types": Case(Fault.wrong_types, None, None, 1),
}


def assert_same(error: AppError, expected: AppError) -> None:
    """The same class, text and fields; nothing of the answer or of the secrets shows."""
    assert type(error) is type(expected)
    assert (vars(error), error.args) == (vars(expected), expected.args)
    shown = repr(error) + str(error) + "".join(traceback.format_exception(error))
    encoded = base64.b64encode(f"{TOKEN}:{SECRET}".encode()).decode()
    for text in (SECRET, TOKEN, encoded, "<!DOCTYPE", "streamKey", "srtSecret"):
        assert text not in shown


@pytest.mark.parametrize("name", CASES)
def test_each_fault_on_a_create(sim: Simulator, name: str) -> None:
    case = CASES[name]
    api = make(sim.url, seconds=case.seconds)
    sim.play(case.fault(method="POST", **case.values))
    if case.on_create is None:
        assert api.create(DRAFT, LAUNCH).title == "Evening show"
    else:
        with pytest.raises(AppError) as caught:
            api.create(DRAFT, LAUNCH)
        assert_same(caught.value, case.on_create)
    assert len(sim.streams) == case.made
    assert [each.method for each in sim.requests] == ["POST"]  # never sent twice
    sim.clear_faults()
    assert api.create(DRAFT, LAUNCH).title == "Evening show"
    assert len(sim.streams) == case.made + 1


@pytest.mark.parametrize("use", READS)
@pytest.mark.parametrize("name", CASES)
def test_each_fault_on_a_read(sim: Simulator, name: str, use: str) -> None:
    case = CASES[name]
    sim.seed("Evening show")
    api = make(sim.url, seconds=case.seconds)
    sim.play(case.fault(method="GET", times=None, **case.values))
    if case.on_read is None:
        READS[use](api)
    else:
        with pytest.raises(AppError) as caught:
            READS[use](api)
        assert_same(caught.value, case.on_read)
    # Only what broke off is asked for again, and once only.
    assert len(sim.requests) == (2 if case.on_read is GONE else 1)
    assert len(sim.streams) == 1
    sim.clear_faults()
    READS[use](api)


@pytest.mark.parametrize("fault", [Fault.drop_before, Fault.drop_after, Fault.half_answer])
@pytest.mark.parametrize("kept_alive", [False, True])
def test_a_read_that_broke_off_once_is_made_good(
    api: FastPixApi, sim: Simulator, fault: Callable[..., Fault], kept_alive: bool
) -> None:
    if kept_alive:
        api.check()
    before = len(sim.requests)
    sim.play(fault())
    api.check()
    assert len(sim.requests) == before + 2


def test_a_kept_alive_connection_that_went_stale(api: FastPixApi, sim: Simulator) -> None:
    api.check()
    sim.stop()
    sim.start()  # the same port
    api.check()
    assert len(sim.requests) == 2


def test_a_create_takes_a_connection_of_its_own(listen: Listen) -> None:
    reused: list[bytes] = []

    def answer(connection: socket.socket) -> None:
        body = b'{"data":{"streamId":"91b8"}}'
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        connection.settimeout(0.2)  # stay open: only what is closed already would not be used again
        with contextlib.suppress(TimeoutError):
            reused.append(connection.recv(99))

    server = listen(answer)
    api = make(f"http://127.0.0.1:{server.port}/v1", seconds=2)
    api.check()
    assert api.create(DRAFT, LAUNCH).id == "91b8"
    assert server.connections == 2
    assert [each for each in reused if each] == []


# What is said and read when all is well


def test_the_create_request(api: FastPixApi, sim: Simulator) -> None:
    draft = StreamDraft(title="Grüße 🎬", description="half \ud83c")
    stream = api.create(draft, LAUNCH)
    (request,) = sim.requests
    assert (request.method, request.path, request.query) == ("POST", "/v1/live/streams", {})
    assert request.body["inputMediaSettings"]["metadata"] == {
        "livestream_name": "Grüße 🎬",
        "livestream_description": "half ?",
        "launch_id": LAUNCH,
    }
    (made,) = sim.streams
    assert (stream.id, stream.status, stream.title) == (made["streamId"], Status.IDLE, "Grüße 🎬")
    assert (stream.stream_key.reveal(), stream.srt_secret.reveal()) == (made["streamKey"], made["srtSecret"])
    assert stream.reconnect_window == 300


def test_odd_types_are_read_as_what_they_mean(api: FastPixApi, sim: Simulator) -> None:
    sim.play(Fault.wrong_types(times=None))
    made = api.create(DRAFT, LAUNCH)
    assert (made.reconnect_window, made.record, made.trial) == (300, True, False)
    assert made.metadata["launch_id"] == LAUNCH
    assert api.stream(made.id) == made
    assert api.streams().streams == (made,)


@pytest.mark.parametrize("use", USES)
def test_the_user_agent_names_the_version(sim: Simulator, use: str) -> None:
    sim.seed()
    USES[use](make(sim.url))
    (request,) = sim.requests
    assert request.headers["user-agent"].startswith(f"FastPix-Desktop/{__version__} ({platform.system()};")
    assert request.headers["accept"] == "application/json"


@pytest.mark.parametrize("secret", ["pässwörd", "密码🎬", "with:colon", "a" * 500])
def test_credentials_may_be_any_text(sim: Simulator, secret: str) -> None:
    token = f"id of {secret.replace(':', '')}"
    sim.add_account(token, secret)
    make(sim.url, token=token, secret=secret).check()
    with pytest.raises(NotSignedIn):
        make(sim.url, token=token, secret=secret + "x").check()


def test_credentials_that_cannot_be_encoded_are_wrong_ones(sim: Simulator) -> None:
    with pytest.raises(NotSignedIn):
        make(sim.url, token="id\ud800", secret="\udfff").check()


def test_a_wrong_pair_and_a_missing_permission_are_told_apart(sim: Simulator) -> None:
    sim.add_account("reader", "right", permission=False)
    for use in USES.values():
        with pytest.raises(NotSignedIn):
            use(make(sim.url, token="reader", secret="wrong"))
        with pytest.raises(NoPermission):
            use(make(sim.url, token="reader", secret="right"))


def test_the_check_asks_for_one_stream(api: FastPixApi, sim: Simulator) -> None:
    api.check()
    (request,) = sim.requests
    assert (request.method, request.path) == ("GET", "/v1/live/streams")
    assert request.query == {"limit": "1", "offset": "1"}


@pytest.mark.parametrize(("count", "pages"), [(0, [0]), (1, [1]), (49, [49]), (50, [50]), (51, [50, 1])])
def test_pages_of_streams_are_read_to_the_end(
    api: FastPixApi, sim: Simulator, count: int, pages: list[int]
) -> None:
    for number in range(count):
        sim.seed(f"{number}", age_seconds=count - number)
    found: list[str] = []
    sizes: list[int] = []
    last = False
    while not last:
        page = api.streams(len(sizes) + 1)
        found += [each.title for each in page.streams]
        sizes.append(len(page.streams))
        last = page.is_last
    assert sizes == pages
    assert found == [f"{number}" for number in reversed(range(count))]


def test_streams_that_cannot_be_read_are_left_out(api: FastPixApi, sim: Simulator) -> None:
    sim.seed("old", streamId=None, age_seconds=1)
    sim.seed("good")
    page = api.streams()
    assert [each.title for each in page.streams] == ["good"]
    assert (page.is_last, page.is_whole) == (True, False)
    sim.play(Fault.status(200, {"success": True, "data": [None] * PAGE_SIZE}))
    page = api.streams()
    assert (page.streams, page.is_last) == ((), False)


@pytest.mark.parametrize(
    ("items", "pagination", "is_last"),
    [
        (25, {"totalRecords": 60, "offsetCount": 3}, False),
        (25, {"totalRecords": "60", "offsetCount": "3"}, False),
        (25, {"offsetCount": 3}, False),
        (PAGE_SIZE, {"totalRecords": 50, "offsetCount": 1}, True),
        (25, {"totalRecords": 60, "offsetCount": 1}, True),  # one page cannot hold them: the length tells
        (PAGE_SIZE, {"totalRecords": 60, "offsetCount": 1}, False),
        (25, {"totalRecords": 60, "offsetCount": 9000}, True),
        (25, {"totalRecords": 60, "offsetCount": 0}, True),
        (25, {"offsetCount": None}, True),
        (25, None, True),
        (PAGE_SIZE, None, False),
        (0, {"totalRecords": 60, "offsetCount": 3}, True),  # it would go on for ever
    ],
)
def test_which_page_is_the_last(
    api: FastPixApi, sim: Simulator, items: int, pagination: object, *, is_last: bool
) -> None:
    rows = [{"streamId": f"s{number}"} for number in range(items)]
    sim.play(Fault.status(200, {"success": True, "data": rows, "pagination": pagination}))
    page = api.streams()
    assert (len(page.streams), page.is_last, page.is_whole) == (items, is_last, True)


@pytest.mark.parametrize(
    "answer", [{}, {"success": True}, {"data": None}, {"data": "x"}, {"data": {"streamId": ""}}]
)
def test_an_answer_that_lacks_what_was_asked_for(api: FastPixApi, sim: Simulator, answer: object) -> None:
    sim.play(Fault.status(200, answer, times=None))
    uses: list[tuple[Use, AppError]] = [
        (create, UNKNOWN),
        (lambda api: api.streams(), ODD),
        (lambda api: api.stream("91b8"), ODD),
    ]
    for use, expected in uses:
        with pytest.raises(AppError) as caught:
            use(api)
        assert_same(caught.value, expected)


@pytest.mark.parametrize(
    ("data", "watching"),
    [({"views": 7}, 7), ({"views": "7"}, 7), ({"views": None}, None), ({}, None), (3, None)],
)
def test_how_many_are_watching(api: FastPixApi, sim: Simulator, data: object, watching: int | None) -> None:
    sim.play(Fault.status(200, {"success": True, "data": data}))
    assert api.viewers(STREAM_ID) == watching


def test_before_it_was_first_live_nobody_was_counted(api: FastPixApi, sim: Simulator) -> None:
    sim.seed()
    with pytest.raises(NotFound):
        api.viewers(STREAM_ID)


def test_how_many_watch_now_is_told_by_playback_id(api: FastPixApi, sim: Simulator) -> None:
    stream = sim.seed(status="active")
    assert api.current_views() == {}
    sim.gather(stream["streamId"], 38)
    assert api.current_views() == {stream["playbackIds"][0]["id"]: 38}
    assert sim.requests[-1].query == {"dimension": "fp_playback_id", "limit": "50"}


@pytest.mark.parametrize("data", [None, {}, "38", [1, 2], [{"views": 38}]])
def test_another_shape_of_current_views_is_not_believed(
    api: FastPixApi, sim: Simulator, data: object
) -> None:
    sim.play(Fault.status(200, {"success": True, "data": data}))
    with pytest.raises(ServerTrouble):
        api.current_views()


def test_a_token_that_may_not_read_data_is_told_so(sim: Simulator) -> None:
    sim.add_account("no data", SECRET, data=False)
    with pytest.raises(NoPermission):
        make(sim.url, token="no data").current_views()


def test_somebody_elses_answer_is_not_taken_for_ours(api: FastPixApi, sim: Simulator) -> None:
    other = sim.seed("Other", metadata={"livestream_name": "Other", "launch_id": "another"})
    sim.play(Fault.status(201, {"success": True, "data": other}))
    with pytest.raises(OutcomeUnknown):
        api.create(DRAFT, LAUNCH)
    # An API that does not send metadata back is believed.
    sim.play(Fault.status(201, {"success": True, "data": {"streamId": "91b8"}}))
    assert api.create(DRAFT, LAUNCH).id == "91b8"


@pytest.mark.parametrize("stream_id", ["missing", "../streams", "a/b", "a?b=c", "a#b", "%2e%2e", "é ü"])
def test_a_stream_id_stays_in_its_place_in_the_path(api: FastPixApi, sim: Simulator, stream_id: str) -> None:
    with pytest.raises(NotFound):
        api.stream(stream_id)
    (request,) = sim.requests
    assert request.path.count("/") == 4
    assert request.query == {}


# Refusals in detail


def test_the_fields_of_a_422(api: FastPixApi, sim: Simulator) -> None:
    with pytest.raises(Refused) as caught:
        api.create(StreamDraft(title="x", reconnect_window=5), LAUNCH)
    expected = FieldRefusal("reconnectWindow", "must be greater than or equal to 60")
    assert_same(caught.value, Refused("payload validation failed", (expected,)))
    assert sim.streams == []


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ({"message": "no", "fields": [{"field": "a", "message": "b"}, {"field": "c"}, "d", {}, None]},
         Refused("no", (FieldRefusal("a", "b"), FieldRefusal("c", ""), FieldRefusal("", "")))),
        ({"message": 7, "fields": {"a": "b"}}, Refused()),
        ({"message": " two\n words "}, Refused("two words")),
        ({"message": "x" * 5000}, Refused("x" * 160)),
        ("text", UNKNOWN),
        (None, UNKNOWN),
    ],
)  # fmt: skip
@pytest.mark.parametrize("code", [400, 409, 422])
def test_unusual_refusals_become_errors(
    api: FastPixApi, sim: Simulator, error: object, expected: AppError, code: int
) -> None:
    sim.play(Fault.status(code, {"success": False, "error": error}))
    with pytest.raises(AppError) as caught:
        api.create(DRAFT, LAUNCH)
    assert_same(caught.value, expected)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ({"code": 401}, NotSignedIn()),
        ({"code": 422, "message": "no"}, Refused("no")),
        ({"code": 429}, TooManyRequests(60)),
        ({"code": 503}, UNKNOWN),
        ({"code": 200, "message": "no"}, Refused("no")),
        ({"code": "500"}, Refused()),
        ({"code": True}, Refused()),
        ("no", UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_error_inside_a_200_answer_is_an_error(
    api: FastPixApi, sim: Simulator, error: object, expected: AppError
) -> None:
    sim.play(Fault.status(200, {"success": False, "error": error}))
    with pytest.raises(AppError) as caught:
        api.create(DRAFT, LAUNCH)
    assert_same(caught.value, expected)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        ("3600", 3600),
        (None, 60),
        ("", 60),
        ("-5", 60),
        ("1.5", 60),
        ("soon", 60),
        ("9" * 400, 60),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 60),
    ],
)
def test_retry_after_is_read_from_a_429(
    api: FastPixApi, sim: Simulator, header: str | None, seconds: float
) -> None:
    headers = {} if header is None else {"Retry-After": header}
    for use in (create, READS["check"]):
        sim.play(Fault.status(429, headers=headers))
        with pytest.raises(TooManyRequests) as caught:
            use(api)
        assert caught.value.retry_after == seconds


@pytest.mark.parametrize("body", [b"", "<h1>Not found", {"success": False, "error": "no route"}])
def test_a_gateways_404_does_not_mean_that_the_stream_is_gone(
    api: FastPixApi, sim: Simulator, body: object
) -> None:
    sim.seed("Evening show")
    for use in (READS["stream"], lambda api: api.viewers(STREAM_ID), lambda api: api.recording("m")):
        sim.play(Fault.status(404, body))
        with pytest.raises(ServerTrouble):
            use(api)
    sim.play(Fault.status(404, body))
    with pytest.raises(NotFound):
        api.check()  # there is no API at this address


@pytest.mark.parametrize("code", [302, 400, 401, 403, 404, 409, 422, 429])
@pytest.mark.parametrize("body", [b"", "<h1>Denied", {"error": {"code": 403}}, {"success": False}])
def test_a_gateways_refusal_leaves_every_change_open(
    api: FastPixApi, sim: Simulator, code: int, body: object
) -> None:
    stream_id = sim.seed("Evening show")["streamId"]
    for write in (api.delete, api.enable, api.disable, api.finish, lambda key: api.update(key, {})):
        sim.play(Fault.status(code, body))
        with pytest.raises(OutcomeUnknown):
            write(stream_id)


def test_an_answer_of_thousands_of_digits(api: FastPixApi, sim: Simulator) -> None:
    body = b'{"success": true, "data": {"streamId": ' + b"1" * 5000 + b"}}"
    sim.play(Fault.status(200, body, times=2))
    with pytest.raises(OutcomeUnknown):
        api.create(DRAFT, LAUNCH)
    with pytest.raises(ServerTrouble):
        api.stream("91b8")


# Servers that are not this API


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("use", USES)
def test_a_redirect_is_refused_and_its_target_hears_nothing(
    api: FastPixApi, sim: Simulator, listen: Listen, code: int, use: str
) -> None:
    target = listen()
    sim.play(Fault.redirect(f"http://127.0.0.1:{target.port}/v1/live/streams", code))
    with pytest.raises(AppError) as caught:
        USES[use](api)
    assert_same(caught.value, RedirectRefused("127.0.0.1") if use in READS else UNKNOWN)
    assert (target.connections, target.received) == (0, b"")
    with socket.create_connection(("127.0.0.1", target.port)) as connection:  # it would have heard it
        connection.sendall(b"hello")
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
    assert target.received == b"hello"


@pytest.mark.parametrize("use", USES)
def test_a_certificate_that_nobody_vouches_for(listen: Listen, self_signed: Path, use: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed)
    server = listen(lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n"), context)
    with pytest.raises(Unreachable) as caught:
        USES[use](make(f"https://127.0.0.1:{server.port}/v1"))
    assert_same(caught.value, Unreachable(Reason.CERTIFICATE, HOST))
    assert (server.connections, server.received) == (1, b"")

    # The server is fine, for whoever trusts it.
    trusting = ssl.create_default_context(cafile=str(self_signed))
    with (
        socket.create_connection(("127.0.0.1", server.port)) as raw,
        trusting.wrap_socket(raw, server_hostname="127.0.0.1") as connection,
    ):
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert connection.recv(99).startswith(b"HTTP/1.1 200")


def test_nothing_is_sent_in_the_clear_to_where_https_is_meant(listen: Listen) -> None:
    server = listen(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    with pytest.raises(Unreachable):
        make(f"https://127.0.0.1:{server.port}/v1").check()
    assert b"HTTP" not in server.received


@pytest.mark.parametrize("use", USES)
def test_stopped_server_is_unreachable(sim: Simulator, use: str) -> None:
    sim.stop()
    with pytest.raises(Unreachable) as caught:
        USES[use](make(sim.url))
    assert_same(caught.value, GONE)


@pytest.mark.parametrize(
    "host", ["api.fastpix.invalid", "api..fastpix.com", f"{'a' * 64}.com", "exa mple.com", "*.example.com"]
)
@pytest.mark.parametrize("use", USES)
def test_a_name_that_does_not_exist(host: str, use: str) -> None:
    with pytest.raises(Unreachable) as caught:
        USES[use](make(f"https://{host}/v1"))
    assert_same(caught.value, Unreachable(Reason.NAME, host))


@pytest.fixture
def full() -> Iterator[int]:
    """The port of a server whose queue is full: whoever connects gets no answer at all."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        yield server.getsockname()[1]


@pytest.mark.parametrize("use", USES)
def test_a_connection_that_does_not_come_about(full: int, use: str) -> None:
    started = time.monotonic()
    with pytest.raises(Unreachable) as caught:
        USES[use](make(f"http://127.0.0.1:{full}/v1", seconds=0.2))
    assert_same(caught.value, LATE)
    assert time.monotonic() - started < 2


def drip(head: bytes, pause: float, times: int) -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        connection.sendall(head)
        for _ in range(times):
            time.sleep(pause)
            connection.sendall(b" ")
        connection.sendall(b'{"success":true,"data":{"streamId":"91b8"}}')

    return answer


@pytest.mark.parametrize("use", USES)
def test_an_answer_that_drips_in_is_waited_for(listen: Listen, use: str) -> None:
    head = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    server = listen(drip(head, 0.05, 8))
    with contextlib.suppress(ServerTrouble):  # it is no list
        USES[use](make(f"http://127.0.0.1:{server.port}/v1", seconds=1))
    assert (server.connections, server.trouble) == (1, [])


@pytest.mark.parametrize("use", USES)
def test_an_answer_that_stops_dripping_is_late(listen: Listen, use: str) -> None:
    server = listen(drip(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", 0.4, 1))
    with pytest.raises(AppError) as caught:
        USES[use](make(f"http://127.0.0.1:{server.port}/v1", seconds=0.2))
    assert_same(caught.value, UNKNOWN if use == "create" else LATE)
    assert server.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x00\xff\x00\xff\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.7\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    ],
)
def test_a_server_that_does_not_speak_http(listen: Listen, answer: bytes) -> None:
    server = listen(lambda connection: connection.sendall(answer))
    with pytest.raises(AppError) as caught:
        create(make(f"http://127.0.0.1:{server.port}/v1"))
    assert_same(caught.value, UNKNOWN)
    assert server.connections == 1
    with pytest.raises(AppError) as caught:
        make(f"http://127.0.0.1:{server.port}/v1").check()
    assert_same(caught.value, GONE)


# Proxies, and what else the environment says


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("HTTPS_PROXY", "http://127.0.0.1:{port}"),
        ("https_proxy", "127.0.0.1:{port}"),
        ("ALL_PROXY", "http://127.0.0.1:{port}"),
        ("ALL_PROXY", "socks5://127.0.0.1:{port}"),
        ("ALL_PROXY", "socks://127.0.0.1:{port}"),
        ("HTTPS_PROXY", "http://:{port}"),
    ],
)
def test_a_proxy_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, name: str, address: str, use: str
) -> None:
    monkeypatch.setenv(name, address.format(port=closed_port()))
    with pytest.raises(Unreachable) as caught:
        USES[use](make("https://api.fastpix.invalid/v1"))
    assert_same(caught.value, Unreachable(Reason.PROXY, "api.fastpix.invalid"))


def test_the_systems_proxy_is_asked_and_gets_no_credentials_of_ours(
    monkeypatch: pytest.MonkeyPatch, listen: Listen
) -> None:
    proxy = listen(lambda connection: connection.sendall(b"HTTP/1.1 407 No\r\n\r\n"))
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    with pytest.raises(Unreachable) as caught:
        make("https://api.fastpix.invalid/v1").check()
    assert caught.value.reason is Reason.PROXY
    assert proxy.received.startswith(b"CONNECT api.fastpix.invalid:443 ")
    assert not re.search(rb"(?i)^authorization", proxy.received, re.MULTILINE)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_this_computer_is_reached_without_a_proxy(
    monkeypatch: pytest.MonkeyPatch, sim: Simulator, name: str
) -> None:
    monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
    make(sim.url).check()
    make(sim.url).create(DRAFT, LAUNCH)


def test_a_ca_bundle_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "missing.pem"))
    for use in USES.values():
        with pytest.raises(Unreachable) as caught:
            use(make("https://api.fastpix.invalid/v1"))
        assert caught.value.reason is Reason.CERTIFICATE


def test_a_netrc_does_not_replace_the_credentials(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, listen: Listen
) -> None:
    (tmp_path / "netrc").write_text("default login somebody password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server = listen(lambda connection: connection.sendall(b"HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"))
    with pytest.raises(NotSignedIn):
        make(f"http://127.0.0.1:{server.port}/v1").check()
    encoded = base64.b64encode(f"{TOKEN}:{SECRET}".encode())
    assert b"Authorization: Basic " + encoded in server.received


def test_an_error_of_the_api_in_words(api: FastPixApi, sim: Simulator) -> None:
    error = ApiError(400, "stream cannot be made", "Please upgrade your plan.")
    sim.play(Fault.status(400, error))
    with pytest.raises(Refused) as caught:
        api.create(DRAFT, LAUNCH)
    assert_same(caught.value, Refused("stream cannot be made"))
