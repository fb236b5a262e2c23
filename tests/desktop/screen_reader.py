"""Find and use what a program shows, by its accessible names, as a person with a screen reader does.

Everything that looks for an element waits for it, for ten seconds unless told otherwise, and fails with a
sentence and with all that the program shows. An element must be the only one of its name and kind.
"""

import json
import re
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tests.desktop.display import Display
from tests.desktop.processes import DesktopError, Processes

PYTHON = "/usr/bin/python3"  # the system's own: the bindings are not on the package index
TIMEOUT = 30.0
PAUSE = 0.1

PRESSABLE = (
    "button",
    "toggle button",
    "push button menu",
    "menu item",
    "check menu item",
    "link",
    "page tab",
)
SHOW_MENU = ["Show Menu", "ShowMenu"]  # Qt 6.12, Qt 6.11
CHECKABLE = ("check box", "radio button", "toggle button", "switch", "check menu item", "radio menu item")

T = TypeVar("T")
Query = dict[str, Any]  # the arguments of find() in atspi_driver.py


@dataclass(frozen=True)
class Id:
    """A control's fixed identifier, which is the same in every language."""

    text: str


Name = str | re.Pattern[str] | Id
ANYTHING = re.compile(".+")


class NotSeen(AssertionError):
    """What should be there is not."""


@dataclass(frozen=True)
class Element:
    """One element as a screen reader knows it."""

    role: str
    name: str
    description: str
    text: str | None  # of an entry field; the choice of a combo box
    value: float | None  # of a spin box, slider or progress bar
    states: frozenset[str]
    box: tuple[int, int, int, int]  # x, y, width, height on the screen

    @property
    def enabled(self) -> bool:
        """Whether it can be used now."""
        return "enabled" in self.states

    @property
    def checked(self) -> bool:
        """Whether a check box, radio button or toggle button is on."""
        return "checked" in self.states

    @property
    def focused(self) -> bool:
        """Whether it has the keyboard focus."""
        return "focused" in self.states

    @property
    def centre(self) -> tuple[int, int]:
        """Its middle, on the screen."""
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Refused(Exception):
    """The driver could not do it just now; the text says why."""


class Driver:
    """The process that speaks with the accessibility bus."""

    def __init__(self, processes: Processes, env: Mapping[str, str]) -> None:
        self._processes = processes
        self._process = processes.start(
            [PYTHON, str(Path(__file__).with_name("atspi_driver.py"))],
            {key: value for key, value in env.items() if not key.startswith(("PYTHON", "COVERAGE_"))},
            log="driver",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def ask(self, **request: Any) -> Any:
        """Send one request; its answer."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
        except (OSError, ValueError) as error:
            raise DesktopError(f"the screen reader broke:\n{self._processes.output('driver')}") from error
        if "error" in answer:
            raise Refused(answer["error"])
        return answer["ok"]


class ScreenReader:
    """One program, seen and used through the accessibility bus."""

    def __init__(self, driver: Driver, pid: int, trouble: Callable[[], str | None], display: Display) -> None:
        self._driver = driver
        self._pid = pid
        self._trouble = trouble  # why waiting on makes no sense, if so
        self._display = display

    # Looking

    def find(
        self, name: Name, *, role: str | None = None, hidden: bool = False, timeout: float = TIMEOUT
    ) -> Element:
        """Wait for the one element of this name (and role). What is not shown counts only if asked for."""
        return self.wait_for(name, lambda _: True, role=role, hidden=hidden, timeout=timeout)

    def find_all(self, name: Name = ANYTHING, *, role: str | None = None) -> list[Element]:
        """Return all elements of this name and role that are shown now: none if there is no window yet."""
        return self._now(lambda: self._elements("find", _query(name, role)))

    def focused(self) -> list[Element]:
        """Return all elements that have the focus, the outermost first: none if another program has it."""
        return self._now(lambda: self._elements("focused", {}))

    def wait_for(
        self,
        name: Name,
        condition: Callable[[Element], bool],
        *,
        role: str | None = None,
        hidden: bool = False,
        timeout: float = TIMEOUT,
    ) -> Element:
        """Wait until the one element of this name meets the condition."""

        def look() -> Element:
            found = self._elements("find", _query(name, role, hidden=hidden))
            if len(found) != 1:
                raise Refused(f"{len(found)} such elements" if found else "no such element")
            if not condition(found[0]):
                raise Refused(f"the condition is not met by {found[0]}")
            return found[0]

        return self._insist(look, f"find {_said(name)}", timeout)

    def wait_gone(self, name: Name, *, role: str | None = None, timeout: float = TIMEOUT) -> None:
        """Wait until nothing of this name is shown."""

        def look() -> None:
            if found := self._elements("find", _query(name, role)):
                raise Refused(f"it is still there: {found[0]}")

        self._insist(look, f"see {_said(name)} go", timeout)

    def text(self, name: Name, *, timeout: float = TIMEOUT) -> str:
        """What stands in the entry field, or the choice of the combo box, of this name."""
        return self.wait_for(name, lambda element: element.text is not None, timeout=timeout).text or ""

    def windows(self) -> list[str]:
        """Titles of the windows that are open now."""
        return self._now(lambda: list(self._ask("windows")))

    def tree(self, *, hidden: bool = False) -> str:
        """All that the program shows, one element a line."""
        try:
            return str(self._ask("tree", hidden=hidden))
        except Refused as error:
            return f"({error})"

    # Doing

    def set_text(self, name: Name, text: str, *, timeout: float = TIMEOUT) -> None:
        """Replace the content of the entry field of this name."""
        self._act("set text", name, _query(name, interface="EditableText"), text, timeout)

    def set_value(self, name: Name, value: float, *, timeout: float = TIMEOUT) -> None:
        """Set the spin box or slider of this name."""
        self._act("set value", name, _query(name, interface="Value"), value, timeout)

    def press(self, name: Name, *, timeout: float = TIMEOUT) -> None:
        """Press the button, menu entry or link of this name, as soon as it is shown and enabled."""
        self._act("press", name, _query(name, *PRESSABLE), ["Press", "Toggle", *SHOW_MENU], timeout)

    def check(self, name: Name, on: bool = True, *, timeout: float = TIMEOUT) -> None:
        """Turn the check box, radio button or toggle button of this name on or off."""
        query = _query(name, *CHECKABLE)

        def turn() -> None:
            found = self._elements("find", query)
            if [element.checked for element in found] != [on]:
                self._ask("press", find_=query, argument=["Toggle", "Press"])
                raise Refused("it was just asked to change")  # look again

        self._insist(turn, f"turn {_said(name)} {'on' if on else 'off'}", timeout)

    def focus(self, name: Name, *, role: str | None = None, timeout: float = TIMEOUT) -> None:
        """Move the keyboard focus to the element of this name."""
        query = _query(name, role, interface="Action")

        def move() -> None:
            found = [element for element in self._elements("find", query) if "focusable" in element.states]
            if [element.focused for element in found] != [True]:
                self._ask("focus", find_=query)
                raise Refused("it was just asked to take the focus")  # look again

        self._insist(move, f"focus {_said(name)}", timeout)

    def choose(self, name: Name, choice: str, *, timeout: float = TIMEOUT) -> None:
        """Choose an entry of the combo box or list of this name with the keyboard, as its user would."""
        what = f"choose {choice!r} as {_said(name)}"
        query = _query(name, "combo box", "list")
        folded = self.wait_for(name, lambda e: e.role in query["roles"], timeout=timeout).role == "combo box"
        if folded:  # Qt lets a screen reader unfold a combo box, but not focus it
            self._act("press", name, query, SHOW_MENU, timeout)
            self.find(choice, role="list item", timeout=timeout)
        else:
            self.focus(name, role="list", timeout=timeout)

        def entries() -> list[Element]:
            return [e for e in self._elements("children", query) if e.role == "list item"]

        def move() -> None:
            names = [entry.name for entry in entries()]
            if choice not in names:
                raise Refused(f"the choices are {names}")
            self._display.keys("Home", *["Down"] * names.index(choice), *["Return"] * folded)

        def settle() -> None:
            chosen = [entry.name for entry in entries() if "selected" in entry.states]
            if chosen != [choice]:
                raise Refused(f"{chosen} is chosen")

        self._insist(move, what, timeout)
        self._insist(settle, what, timeout)

    # Inside

    def _ask(
        self, do: str, *, find_: Query | None = None, hidden: bool = False, argument: object = None
    ) -> Any:
        return self._driver.ask(do=do, pid=self._pid, find_=find_ or {}, hidden=hidden, argument=argument)

    def _elements(self, do: str, query: Query) -> list[Element]:
        return [
            Element(**{**found, "states": frozenset(found["states"]), "box": tuple(found["box"])})
            for found in self._ask(do, find_=query)
        ]

    def _act(self, do: str, name: Name, query: Query, argument: object, timeout: float) -> None:
        self._insist(lambda: self._ask(do, find_=query, argument=argument), f"{do} of {_said(name)}", timeout)

    def _now(self, look: Callable[[], list[T]]) -> list[T]:
        try:
            return look()
        except Refused:
            if trouble := self._trouble():
                raise NotSeen(trouble) from None
            return []

    def _insist(self, attempt: Callable[[], T], what: str, timeout: float) -> T:
        deadline = time.monotonic() + timeout
        while True:
            try:
                return attempt()
            except Refused as error:
                trouble = self._trouble()
                if trouble or time.monotonic() > deadline:
                    raise NotSeen(f"could not {what}: {trouble or error}\n{self.tree()}") from None
            time.sleep(PAUSE)


def starting(text: str) -> re.Pattern[str]:
    """A name that begins with this text."""
    return re.compile(re.escape(text) + ".*")


def _said(name: Name) -> str:
    if isinstance(name, Id):
        return f"the control {name.text!r}"
    return repr(name if isinstance(name, str) else name.pattern)


def _query(name: Name, *roles: str | None, interface: str = "", hidden: bool = False) -> Query:
    wanted = [role for role in roles if role]
    query = {"roles": wanted, "interface": interface, "hidden": hidden}
    if isinstance(name, Id):
        return query | {"identifier": name.text}
    return query | {"pattern": re.escape(name) if isinstance(name, str) else name.pattern}
