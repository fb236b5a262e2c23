"""A request that was let in, as the operations see it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from fastpix_desktop.simulator import answers, validation
from fastpix_desktop.simulator.answers import Answer, Refusal, refuse_fields
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.simulator.state import Page, Workspace
from fastpix_desktop.simulator.stream import Stream

CREATED: Final = 201


@dataclass(frozen=True, slots=True)
class Call:
    """A request that is let in, as the operations see it."""

    workspace: Workspace
    incoming: Incoming
    ids: tuple[str, ...]
    """What stands in the route's gaps."""
    list_lag: float

    @property
    def stream(self) -> Stream:
        """The stream in the path."""
        return self.workspace.find(self.ids[0])

    def body(self) -> dict[str, Any]:
        """Read the body, which has to be a JSON object."""
        if "json" not in self.incoming.headers.get("content-type", ""):
            raise Refusal(answers.MALFORMED)
        try:
            value = json.loads(self.incoming.body, parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            raise Refusal(answers.MALFORMED)
        return value

    def page(self, workspace: Workspace) -> Page:
        """Return the page of ``workspace`` that the query asks for."""
        query = self.incoming.query
        refuse_fields(validation.page_errors(query))
        return workspace.page(
            number=int(query.get("offset", "1")),
            limit=int(query.get("limit", "10")),
            newest_first=query.get("orderBy", "desc") == "desc",
            lag=self.list_lag,
        )


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


Operation: TypeAlias = Callable[[Call], Answer]
