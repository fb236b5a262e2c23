"""The endpoints for who may watch: playback ids, their restrictions, and signing keys."""

import math
from collections.abc import Mapping
from typing import Final

from fastpix_desktop.simulator import answers, restrictions, validation
from fastpix_desktop.simulator.answers import Answer, refuse_fields, success
from fastpix_desktop.simulator.call import CREATED, Call, Operation


def _add_playback_id(call: Call) -> Answer:
    stream = call.stream
    body = call.body() if call.incoming.body else {}
    refuse_fields(validation.playback_id_errors(body))
    return success(CREATED, data=stream.add_playback_id(body))


def _get_playback_id(call: Call) -> Answer:
    stream = call.workspace.find(call.ids[0], answers.PLAYBACK_ID_NOT_FOUND)
    return success(data=stream.playback_id(call.ids[1]))


def _remove_playback_id(call: Call) -> Answer:
    stream = call.workspace.find(call.ids[0], answers.PLAYBACK_ID_NOT_FOUND)
    playback_id = call.incoming.query.get("playbackId")
    if playback_id is None:
        refuse_fields([{"field": "playbackId", "message": "must not be null"}])
    else:
        stream.remove_playback_id(playback_id)
    return success()


def _restrict(part: str) -> Operation:
    """Return the operation that replaces one half of a playback id's restrictions."""

    def restrict(call: Call) -> Answer:
        stream = call.workspace.find(call.ids[0], answers.PLAYBACK_ID_NOT_FOUND)
        body = call.body()
        refuse_fields(restrictions.list_errors(body))
        return success(data=stream.restrict(call.ids[1], part, body))

    return restrict


def _add_key(call: Call) -> Answer:
    if call.incoming.body:
        call.body()
    key = call.workspace.keys.create(call.incoming.headers.get("idempotency-key", ""))
    return success(CREATED, data={**key.listed, "privateKey": key.private_key})


def _list_keys(call: Call) -> Answer:
    query = call.incoming.query
    refuse_fields(validation.page_errors(query))
    number, limit = int(query.get("offset", "1")), int(query.get("limit", "10"))
    keys = call.workspace.keys.all()
    shown = keys[(number - 1) * limit : number * limit]
    pages = math.ceil(len(keys) / limit)
    pagination = {"totalRecords": len(keys), "currentOffset": number, "offsetCount": pages}
    return success(data=[each.listed for each in shown], pagination=pagination)


def _get_key(call: Call) -> Answer:
    key = call.workspace.keys.find(call.ids[0])
    return success(
        data={"workspaceId": call.workspace.id, "signingKeyId": key.id, "publicKey": key.public_key}
    )


def _delete_key(call: Call) -> Answer:
    call.workspace.keys.delete(call.ids[0])
    return success(data={"message": "Signing key deleted successfully"})


ROUTES: Final[Mapping[str, Mapping[str, Operation]]] = {
    "/live/streams/*/playback-ids": {"POST": _add_playback_id, "DELETE": _remove_playback_id},
    "/live/streams/*/playback-ids/*": {"GET": _get_playback_id},
    "/live/streams/*/playback-ids/*/domains": {"PATCH": _restrict("domains")},
    "/live/streams/*/playback-ids/*/user-agents": {"PATCH": _restrict("userAgents")},
    "/iam/signing-keys": {"POST": _add_key, "GET": _list_keys},
    "/iam/signing-keys/*": {"GET": _get_key, "DELETE": _delete_key},
}
