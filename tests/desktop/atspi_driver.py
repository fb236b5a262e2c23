"""The screen reader's side: looks at programs through the accessibility bus, as Orca does.

Runs under the system's Python, which has the bindings, not in the tests' own environment. Reads one JSON
request a line, {"do": ..., "pid": ..., ...}, and answers one JSON line, {"ok": ...} or {"error": ...}.
It never waits: that is for the other side (screen_reader.py), which knows how long.
"""

import json
import re
import sys
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

CALL_MS, START_MS = 2000, 5000

Node = Any  # an Atspi.Accessible
Query = dict[str, Any]  # the arguments of find()


class Refused(Exception):
    """A request that cannot be met now; the text says why."""


def program(pid: int) -> Node:
    for app in children(Atspi.get_desktop(0)):
        try:
            if app.get_process_id() == pid:
                return app
        except GLib.Error:
            continue  # it went away meanwhile, here and below
    raise Refused("the program is not on the accessibility bus")


def children(node: Node) -> Iterator[Node]:
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def collect(top: Node, hidden: bool, *roles: Node, focused: bool = False) -> list[Node]:
    """Everything below top, parents first, in one request; only these roles, only what says it is shown.

    ``focused``: only what has the focus.

    Never child by child: that is slower by far, and asking a scroll area for its second child while its page
    is being exchanged makes Qt 6.12 crash.
    """
    kind = Atspi.CollectionMatchType.ANY if roles else Atspi.CollectionMatchType.ALL
    every = Atspi.CollectionMatchType.ALL
    wanted = [] if hidden else [Atspi.StateType.SHOWING]
    wanted += [Atspi.StateType.FOCUSED] if focused else []
    states = Atspi.StateSet.new(wanted)
    rule = Atspi.MatchRule.new(states, every, {}, every, list(roles), kind, [], every, False)
    return list(Atspi.Collection.get_matches(top, rule, Atspi.CollectionSortOrder.CANONICAL, 0, True))


def role(node: Node) -> str:
    name = node.get_role_name()
    return "button" if name == "push button" else name  # at-spi 2.54 renamed it


def name(node: Node) -> str:
    """What a screen reader calls it. Qt gives a combo box its choice as its name: there, the label counts."""
    if node.get_role() == Atspi.Role.COMBO_BOX:
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return str(relation.get_target(0).get_name())
    return str(node.get_name())


def states(node: Node) -> list[str]:
    return sorted(state.value_nick for state in node.get_state_set().get_states())


def text(node: Node) -> str | None:
    """What stands in it: for a combo box its choice, for an entry field its text, otherwise None."""
    if node.get_role() == Atspi.Role.COMBO_BOX:
        return str(node.get_name())
    return str(Atspi.Text.get_text(node, 0, -1)) if "Text" in node.get_interfaces() else None


def shown(node: Node, app: Node) -> bool:
    """Whether all around it is shown: an entry of a list says so of itself, even on a hidden page."""
    while node is not None and node != app:
        if not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return False
        node = node.get_parent()
    return True


def find(
    pid: int, *, roles: list[str], interface: str, hidden: bool, pattern: str = "", identifier: str = ""
) -> list[Node]:
    """Everything of a name, or with an identifier, which is the same in every language."""
    app = program(pid)
    if identifier:
        matching = [node for node in collect(app, hidden) if node.get_accessible_id() == identifier]
    else:
        wanted = re.compile(pattern, re.DOTALL)
        named = [node for node in collect(app, hidden) if wanted.fullmatch(node.get_name())]
        boxes = [node for node in collect(app, hidden, Atspi.Role.COMBO_BOX) if wanted.fullmatch(name(node))]
        matching = [*(node for node in named if role(node) != "combo box"), *boxes]
    found = [
        node
        for node in matching
        if (not roles or role(node) in roles)
        and (not interface or interface in node.get_interfaces())
        and (hidden or shown(node, app))
    ]
    return [node for node in found if role(node) != "label"] or found  # a field's label is not the field


def describe(node: Node) -> dict[str, object]:
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": role(node),
        "name": name(node),
        "description": node.get_description(),
        "text": text(node),
        "value": Atspi.Value.get_current_value(node) if "Value" in node.get_interfaces() else None,
        "states": states(node),
        "box": [box.x, box.y, box.width, box.height],
    }


def tree(pid: int, hidden: bool) -> str:
    app = program(pid)
    depth, lines = {app: -1}, []
    for node in collect(app, hidden):
        try:
            above = node.get_parent()
            if above not in depth:
                continue  # hidden, with all that is in it
            depth[node] = depth[above] + 1
            content = text(node)
            shown = "" if content is None else f" = {content!r}"
            lines.append(f"{'  ' * depth[node]}{role(node)} {name(node)!r}{shown} ({' '.join(states(node))})")
        except GLib.Error:
            continue
    return "\n".join(lines)


def one(pid: int, find_: Query) -> Node:
    found = find(pid, **find_)
    if len(found) != 1:
        kinds = ", ".join(role(node) for node in found)
        raise Refused(f"{len(found)} such elements: {kinds}" if found else "no such element")
    if "enabled" not in states(found[0]):
        raise Refused("it is disabled")
    return found[0]


def press(node: Node, wanted: list[str]) -> bool:
    known = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
    for action in wanted:
        if action in known:
            return bool(Atspi.Action.do_action(node, known.index(action)))
    raise Refused(f"it offers only {known}")


def answer(  # noqa: C901 - one request after another
    do: str, pid: int, find_: Query, hidden: bool, argument: Any
) -> object:
    match do:
        case "tree":
            return tree(pid, hidden)
        case "focused":
            return [describe(node) for node in collect(program(pid), hidden, focused=True)]
        case "windows":
            return [node.get_name() for node in children(program(pid))]
        case "find":
            return [describe(node) for node in find(pid, **find_)]
        case "children":
            return [describe(node) for node in collect(one(pid, find_), hidden=True)]
        case "press":
            done = press(one(pid, find_), argument)
        case "set text":
            done = Atspi.EditableText.set_text_contents(one(pid, find_), argument)
        case "set value":
            done = Atspi.Value.set_current_value(one(pid, find_), argument)
        case "focus":
            done = one(pid, find_).grab_focus()
    if not done:
        raise Refused("the program refused")
    return None


def main() -> None:
    Atspi.init()
    Atspi.set_timeout(CALL_MS, START_MS)
    for line in sys.stdin:
        try:
            reply = {"ok": answer(**json.loads(line))}
        except (Refused, GLib.Error) as error:
            reply = {"error": str(error)}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
