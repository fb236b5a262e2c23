"""The command line: options and logging, then the window."""

import argparse
import gc
import logging
import os
import sys
from pathlib import Path

from fastpix_desktop import __version__
from fastpix_desktop.base.languages import LANGUAGES, PSEUDO, matching
from fastpix_desktop.base.logs import RedactingFormatter
from fastpix_desktop.domain.account import parse_web_address


def main() -> int:
    """Read the options and run the program; return the exit code."""
    # Everything made before the first paint is kept, so collecting garbage would only cost time: a tenth of
    # the start.
    gc.disable()  # bootstrap/garbage.py collects later
    options = _read_options()
    complaints = logging.StreamHandler()
    complaints.setLevel(logging.WARNING)  # the log file in the data folder keeps more
    complaints.setFormatter(RedactingFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[complaints])
    if options.self_test:
        return _self_test(options.data_dir)

    # After the parser, so that --version and --help need no display.
    from fastpix_desktop.bootstrap import Options, run  # noqa: PLC0415 - needs Qt

    names = ("demo", "api_url", "data_dir", "tour", "new", "language")
    return run(Options(**{name: getattr(options, name) for name in names}), sys.argv[:1])


def _self_test(data_dir: Path | None) -> int:
    from fastpix_desktop.bootstrap.self_test import run  # noqa: PLC0415 - needs Qt

    if data_dir is None:
        from fastpix_desktop.bootstrap import default_data_dir  # noqa: PLC0415 - needs Qt

        data_dir = default_data_dir()
    return run(data_dir)


def _read_options() -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args()
    if options.tour is not None and not options.demo:
        parser.error("--tour needs --demo: it would press buttons in your account")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fastpix-desktop", description="Create live streams on FastPix and send to them from OBS."
    )
    add = parser.add_argument
    add(
        "--demo",
        action="store_true",
        help="try the app without an account: nothing is real, nothing goes online",
    )
    add(
        "--tour",
        metavar="DIR",
        type=Path,
        help="with --demo: operate the window by itself; save screenshots and an OBS profile in DIR",
    )
    add("--api-url", metavar="URL", type=_api_url, default=os.environ.get("FASTPIX_API_URL", ""),
        help="another API address: https, or http on this computer only (also FASTPIX_API_URL)")  # fmt: skip
    add("--data-dir", metavar="DIR", type=Path, help="keep settings and streams in DIR")
    add("--new", action="store_true", help="show the form for a new stream")
    add("--language", metavar="XX", type=_language, default="",
        help=f"the window's language: {', '.join(LANGUAGES)} (otherwise as in the settings)")  # fmt: skip
    add("--self-test", action="store_true",
        help="check this installation: one line for each part; exits with 0 or 1")  # fmt: skip
    # A desktop adds these when files are dropped on the icon. They only bring the window to the front.
    add("files", nargs="*", type=Path, help=argparse.SUPPRESS)
    add("--version", action="version", version=f"fastpix-desktop {__version__}")
    return parser


def _language(text: str) -> str:
    code = text if text in ("", *PSEUDO) else matching([text])  # argparse has the default checked too
    if code is None:
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(LANGUAGES)}")
    return code


def _api_url(text: str) -> str:
    try:
        return parse_web_address(text) if text else ""
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither https nor http on this computer") from None


if __name__ == "__main__":
    sys.exit(main())
