"""Adding an option takes the lines that domain/streams/options.py names: nothing else has to know of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import fastpix_desktop

PACKAGE = Path(fastpix_desktop.__file__).parent
PROJECT = Path(__file__).parents[3]
LINES = {
    "domain/streams/options.py": {
        "OPTIONS: Final = (\n": '    Option("made_up", f"{MEDIA}.madeUp", Kind.SWITCH, needs=Protocol.SRT),\n'
    },
    "domain/streams/draft.py": {
        "    record: bool = True\n": "    made_up: bool = False\n",
        '    RECORD = "record"\n': '    MADE_UP = "made_up"\n',
    },
    "domain/streams/stream.py": {"    dvr: bool = False\n": "    made_up: bool = False\n"},
    "ui/text/options.py": {
        "    return {\n": '"made_up": OptionWords("Made up", "A hint", needs="Needs SRT", on="is made up"),\n'
    },
}
"""For each file, the line to add after a line."""


def test_made_up_option_arrives_everywhere(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for folder in (PACKAGE, PROJECT / "tests", PROJECT / "packaging"):
        shutil.copytree(folder, copy / folder.name)  # compiled files too, to start faster
    if not (PACKAGE / "resources").is_dir():
        shutil.copytree(PROJECT / "resources", copy / "resources")
    shutil.copy(PROJECT / "pyproject.toml", copy)
    for name, lines in LINES.items():
        path = copy / PACKAGE.name / name
        text = path.read_text(encoding="utf-8")
        for after, line in lines.items():
            assert text.count(after) == 1, f"{after!r} in {name}"
            text = text.replace(after, after + line)
        path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/ui/create/made_up_option.py"],
        cwd=copy,
        env={key: value for key, value in os.environ.items() if not key.startswith(("COV", "PYTEST_"))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "4 passed" in done.stdout
