"""Reading and Tab order that follow the eye: both are the order of the layouts."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def follow_layout(top: QWidget, known: Sequence[QWidget] = ()) -> list[QWidget]:
    """Put everything in a widget in the order of its layouts; return what Tab goes to.

    A screen reader reads children in the order in which they were added to their parent, and Tab goes through
    widgets as they were made: both are wrong for whatever came later, and for what a layout takes in between.
    Lists and the like have no layout, and stay as they are.

    ``known``: what was returned the last time. Qt's own chain isn't asked: ``nextInFocusChain`` makes PySide
    mistake who owns whom, so that it takes the whole window for deleted as soon as one widget is.
    """
    stops: list[QWidget] = []
    _sort(top, stops)
    if stops != known:
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
    return stops


def focus_once(area: QAbstractScrollArea) -> None:
    """Keep a screen reader from meeting the focus twice: on an area, and on a nameless part of it."""
    area.viewport().setFocusProxy(None)  # type: ignore[arg-type] # PySide's stubs leave None out


def _sort(parent: QWidget, stops: list[QWidget]) -> None:
    """Sort the children of a widget, and theirs; add those that Tab goes to."""
    layout = parent.layout()
    if layout is None:
        return
    wanted = _in_order(layout, _widgets(parent))
    among = set(wanted)
    if [each for each in parent.children() if each in among] != wanted:
        for each in wanted:
            each.raise_()
    for each in wanted:
        if each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
            stops.append(each)
        inner = each.widget() if isinstance(each, QScrollArea) else each
        if inner is not None:
            _sort(inner, stops)


def _widgets(parent: QWidget) -> list[QWidget]:
    return [each for each in parent.children() if isinstance(each, QWidget)]


def _in_order(layout: QLayout, widgets: list[QWidget]) -> list[QWidget]:
    """Return those of the widgets that are in a layout, or in layouts inside it, in its order.

    Asks for no layout items: Qt deletes them unseen, and PySide then takes other objects for deleted ones.
    """
    found = {layout.indexOf(each): [each] for each in widgets}
    for inner in layout.children():
        if isinstance(inner, QLayout):
            found[layout.indexOf(inner)] = _in_order(inner, widgets)
    found.pop(-1, None)
    return [each for _, group in sorted(found.items()) for each in group]
