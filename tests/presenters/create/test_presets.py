"""Presets: kept, renamed, deleted, passed on."""

from collections.abc import Iterable
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.preset import Preset, presets_to_text
from fastpix_desktop.presenters.create.presets import PresetsPresenter


class Disk:
    """A store and files in memory, broken on demand."""

    def __init__(self) -> None:
        self.kept: dict[str, Preset] = {}
        self.files: dict[Path, str] = {}
        self.trouble: FileTrouble | None = None
        self.saves = 0

    def _check(self) -> None:
        if self.trouble:
            raise self.trouble

    async def presets(self) -> tuple[Preset, ...]:
        self._check()
        return tuple(sorted(self.kept.values(), key=lambda each: each.name))

    async def save(self, presets: Iterable[Preset]) -> None:
        self._check()
        self.saves += 1
        self.kept |= {each.name: each for each in presets}

    async def rename(self, old: str, new: str) -> None:
        self._check()
        self.kept[new] = Preset(new, self.kept.pop(old).draft)

    async def delete(self, name: str) -> None:
        self._check()
        del self.kept[name]

    async def read(self, path: Path) -> str:
        self._check()
        return self.files[path]

    async def write(self, path: Path, text: str) -> None:
        self._check()
        self.files[path] = text


FILE = Path("presets.json")


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def presenter(loop: qasync.QEventLoop, disk: Disk) -> PresetsPresenter:
    return PresetsPresenter(disk, disk)


def _names(presenter: PresetsPresenter) -> list[str]:
    return [each.name for each in presenter.presets]


def test_saved_renamed_and_deleted(presenter: PresetsPresenter, qtbot: QtBot) -> None:
    for name in (" Mass ", "Choir"):
        with qtbot.waitSignal(presenter.changed):
            presenter.save(name, StreamDraft(title=name))
    assert _names(presenter) == ["Choir", "Mass"]
    with qtbot.waitSignal(presenter.changed):
        presenter.rename("Mass", "Choir")
    assert _names(presenter) == ["Choir", "Choir 2"], "no preset takes another one's place by a rename"
    with qtbot.waitSignal(presenter.changed):
        presenter.delete("Choir")
    assert _names(presenter) == ["Choir 2"]
    qtbot.waitUntil(lambda: not presenter._running)
    presenter.save("  ", StreamDraft())
    assert not presenter._running


def test_changes_in_a_row_are_all_made(presenter: PresetsPresenter, qtbot: QtBot) -> None:
    presenter.save("Mass", StreamDraft(title="a"))
    presenter.rename("Mass", "Choir")
    presenter.save("Organ", StreamDraft(title="b"))
    presenter.delete("Organ")
    qtbot.waitUntil(lambda: not presenter._running)
    assert _names(presenter) == ["Choir"]


def test_passed_on_as_a_file(presenter: PresetsPresenter, disk: Disk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presenter.changed):
        presenter.save("Mass", StreamDraft(title="a"))
    with qtbot.waitSignal(presenter.exported) as exported:
        presenter.export_file(FILE)
    assert exported.args == ["presets.json"]
    with qtbot.waitSignal(presenter.imported) as imported:
        presenter.import_file(FILE)
    assert imported.args == [0], "the very same ones are not there twice"
    with qtbot.waitSignal(presenter.changed):
        presenter.save("Mass", StreamDraft(title="b"))
    with qtbot.waitSignal(presenter.imported) as imported:
        presenter.import_file(FILE)
    assert imported.args == [1]
    assert {each.name: each.draft.title for each in presenter.presets} == {"Mass": "b", "Mass 2": "a"}


def test_a_file_is_stored_whole_or_not_at_all(presenter: PresetsPresenter, disk: Disk, qtbot: QtBot) -> None:
    disk.files[FILE] = presets_to_text([Preset(name, StreamDraft()) for name in "abc"])
    with qtbot.waitSignal(presenter.imported):
        presenter.import_file(FILE)
    assert (_names(presenter), disk.saves) == (["a", "b", "c"], 1)


def test_another_file_is_refused(presenter: PresetsPresenter, disk: Disk, qtbot: QtBot) -> None:
    disk.files[FILE] = "{}"
    with qtbot.waitSignal(presenter.notPresets) as refused:
        presenter.import_file(FILE)
    assert refused.args == ["presets.json"]


def test_a_disk_that_fails_is_said(presenter: PresetsPresenter, disk: Disk, qtbot: QtBot) -> None:
    disk.trouble = FileTrouble(FILE, "No space left on device")
    for act in (
        presenter.load,
        lambda: presenter.export_file(FILE),
        lambda: presenter.import_file(FILE),
    ):
        with qtbot.waitSignal(presenter.failed) as failed:
            act()
        assert failed.args == [disk.trouble]
