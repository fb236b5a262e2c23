"""Store a stream's keys as one keyring entry."""

import json
from dataclasses import replace

from fastpix_desktop.domain.lenient import mapping, string
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream


def entry_name(stream_id: str) -> str:
    """Return the name of a stream's keyring entry."""
    return f"stream:{stream_id}"


def keys_entry(stream: LiveStream) -> Secret:
    """Return both keys as one secret; empty if there are none."""
    if not stream.stream_key and not stream.srt_secret:
        return Secret("")
    keys = {"streamKey": stream.stream_key.reveal(), "srtSecret": stream.srt_secret.reveal()}
    return Secret(json.dumps(keys))


def with_keys(stream: LiveStream, entry: Secret) -> LiveStream:
    """Return a stream with the entry's keys added where it has none."""
    try:
        keys = mapping(json.loads(entry.reveal()))
    except (ValueError, RecursionError):
        return stream
    return replace(
        stream,
        stream_key=stream.stream_key or Secret(string(keys.get("streamKey"))),
        srt_secret=stream.srt_secret or Secret(string(keys.get("srtSecret"))),
    )
