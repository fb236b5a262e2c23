"""Run the simulator by itself: ``python -m fastpix_desktop.simulator``, until SIGTERM or SIGINT."""

import argparse
import signal
import sys
import threading

from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID, Simulator, ffmpeg_path


def main() -> None:
    """Serve, once the address is printed as ``URL=...``; with ``--ingest`` also RTMP, SRT and HLS."""
    parser = argparse.ArgumentParser(prog="fastpix_desktop.simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any free port")
    parser.add_argument("--token-id", default=DEMO_TOKEN_ID)
    parser.add_argument("--secret", default=DEMO_SECRET)
    parser.add_argument("--ingest", action="store_true", help="take real streams in (needs FFmpeg)")
    parser.add_argument("--reconnect-window", type=float, help="seconds, instead of each stream's own")
    options = parser.parse_args()
    if options.ingest and ffmpeg_path() is None:
        parser.error("--ingest needs FFmpeg, which is not installed")
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    account = {"token_id": options.token_id, "secret": options.secret}
    with Simulator(**account, port=options.port, ingest=options.ingest) as simulator:
        sys.stdout.write(f"URL={simulator.url}\n")
        if options.ingest:
            ingest = simulator.ingest
            ingest.reconnect_window = options.reconnect_window
            sys.stdout.write(f"RTMP={ingest.rtmp_server}\nSRT={ingest.srt_address}\n")
            sys.stdout.write(f"HLS={ingest.playback_url}\n")
        sys.stdout.flush()
        while not stopped.wait(1.0):  # an endless wait can't be interrupted on Windows
            pass


if __name__ == "__main__":
    main()
