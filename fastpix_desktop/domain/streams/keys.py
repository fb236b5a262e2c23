"""A stream's keys as one entry of the keyring."""

import json
from dataclasses import replace

from fastpix_desktop.domain.lenient import mapping, string
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream


def entry_name(stream_id: str) -> str:
    """Return the name under which the keyring holds a stream's keys."""
    return f"stream:{stream_id}"


def keys_entry(stream: LiveStream) -> Secret:
    """Return both keys as one secret; an empty one where there is no key at all."""
    if not stream.stream_key and not stream.srt_secret:
        return Secret("")
    keys = {"streamKey": stream.stream_key.reveal(), "srtSecret": stream.srt_secret.reveal()}
    return Secret(json.dumps(keys))


def with_keys(stream: LiveStream, entry: Secret) -> LiveStream:
    """Return a stream with the keys that the entry holds, where it has none itself."""
    try:
        keys = mapping(json.loads(entry.reveal()))
    except (ValueError, RecursionError):
        return stream
    return replace(
        stream,
        stream_key=stream.stream_key or Secret(string(keys.get("streamKey"))),
        srt_secret=stream.srt_secret or Secret(string(keys.get("srtSecret"))),
    )
