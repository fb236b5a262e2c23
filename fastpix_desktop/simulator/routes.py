"""The endpoints: which method and path does what to which stream."""

import base64
import binascii
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from fastpix_desktop.simulator import answers, data_routes, media_routes, share_routes, validation
from fastpix_desktop.simulator.answers import Answer, Refusal, refuse_fields, success
from fastpix_desktop.simulator.call import CREATED, Call, Operation
from fastpix_desktop.simulator.ids import Ids
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.simulator.state import State, Workspace

ROOT: Final = "/v1"
_NO_CLIPS: Final = Workspace(Ids())


def _create(call: Call) -> Answer:
    body = call.body()
    refuse_fields(validation.create_errors(body))
    return success(CREATED, data=call.workspace.create(body).values)


def _list(call: Call) -> Answer:
    page = call.page(call.workspace)
    return success(data=page.items, pagination=page.pagination)


def _get(call: Call) -> Answer:
    return success(data=call.stream.values)


def _update(call: Call) -> Answer:
    stream, body = call.stream, call.body()
    refuse_fields(validation.update_errors(body))
    stream.update(body)
    return success(data=stream.values)


def _delete(call: Call) -> Answer:
    call.workspace.delete(call.ids[0])
    return success()


def _enable(call: Call) -> Answer:
    call.stream.enable()
    return success()


def _disable(call: Call) -> Answer:
    call.stream.disable()
    return success()


def _finish(call: Call) -> Answer:
    call.stream.finish()
    return success()


def _views(call: Call) -> Answer:
    return success(data=call.stream.views(are_total=call.workspace.audience_rules.views_are_total))


def _add_simulcast(call: Call) -> Answer:
    stream, body = call.stream, call.body()
    refuse_fields(validation.simulcast_errors(body))
    return success(CREATED, data=stream.add_simulcast(body))


def _get_simulcast(call: Call) -> Answer:
    stream = call.workspace.find(call.ids[0], answers.SIMULCAST_NOT_FOUND)
    return success(data=stream.simulcast(call.ids[1]))


def _switch_simulcast(call: Call) -> Answer:
    stream = call.workspace.find(call.ids[0], answers.SIMULCAST_NOT_FOUND)
    body = call.body()
    refuse_fields(validation.simulcast_update_errors(body), code=400)
    return success(data=stream.switch_simulcast(call.ids[1], enabled=body["isEnabled"]))


def _remove_simulcast(call: Call) -> Answer:
    stream = call.workspace.find(call.ids[0], answers.SIMULCAST_NOT_FOUND)
    stream.remove_simulcast(call.ids[1])
    return success()


def _clips(call: Call) -> Answer:
    call.workspace.find(call.ids[0])
    page = call.page(_NO_CLIPS)
    return success(data=page.items, pagination=page.pagination)


_ROUTES: Final[Mapping[str, Mapping[str, Operation]]] = {
    "/live/streams": {"POST": _create, "GET": _list},
    "/live/streams/*": {"GET": _get, "PATCH": _update, "DELETE": _delete},
    "/live/streams/*/live-enable": {"PUT": _enable},
    "/live/streams/*/live-disable": {"PUT": _disable},
    "/live/streams/*/finish": {"PUT": _finish},
    "/live/streams/*/viewer-count": {"GET": _views},
    **share_routes.ROUTES,
    "/live/streams/*/simulcast": {"POST": _add_simulcast},
    "/live/streams/*/simulcast/*": {
        "GET": _get_simulcast,
        "PUT": _switch_simulcast,
        "DELETE": _remove_simulcast,
    },
    **media_routes.ROUTES,
    **data_routes.ROUTES,
    "/on-demand/*/live-clips": {"GET": _clips},
}


def carry_out(state: State, incoming: Incoming) -> Answer:
    """Do what a request asks for, and return the answer. Credentials are checked before the path is."""
    try:
        with state.locked():
            credentials = _credentials(incoming.headers.get("authorization", ""))
            workspace = state.admit(
                *credentials,
                system=incoming.path.startswith(f"{ROOT}/iam/"),
                data=incoming.path.startswith(f"{ROOT}{data_routes.ROOT}"),
            )
            operations, ids = _match(incoming.path)
            operation = operations.get(incoming.method)
            if operation is None:
                return answers.METHOD_NOT_ALLOWED.answer({"Allow": ", ".join(operations)})
            return operation(Call(workspace, incoming, ids, state.list_lag))
    except Refusal as refusal:
        return refusal.error.answer()


def _match(path: str) -> tuple[Mapping[str, Operation], tuple[str, ...]]:
    steps = path.split("/")
    for pattern, operations in _ROUTES.items():
        places = (ROOT + pattern).split("/")
        if len(places) == len(steps) and all(
            place in ("*", step) for place, step in zip(places, steps, strict=True)
        ):
            ids = (unquote(step) for place, step in zip(places, steps, strict=True) if place == "*")
            return operations, tuple(ids)
    raise Refusal(answers.NO_SUCH_ROUTE)


def _credentials(authorization: str) -> tuple[str, str]:
    scheme, _, encoded = authorization.partition(" ")
    try:
        text = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        text = ""
    token_id, colon, secret = text.partition(":")
    if scheme.lower() != "basic" or not colon:
        raise Refusal(answers.UNAUTHORIZED)
    return token_id, secret
