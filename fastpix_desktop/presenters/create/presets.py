"""Presets: save, use, rename, delete, import and export them."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.preset import (
    Preset,
    UnreadablePresets,
    clean_name,
    free_name,
    presets_from_text,
    presets_to_text,
)
from fastpix_desktop.presenters.ports.storage import ChosenFiles, PresetStore
from fastpix_desktop.presenters.presenter import Presenter, Task, Work


class PresetsPresenter(Presenter):
    """All presets, by name."""

    changed = Signal(tuple)
    """A tuple of Preset."""
    saved = Signal(str)
    """The name of a preset that was saved with :meth:`save`."""
    failed = Signal(FileTrouble)
    """A FileTrouble; the presets weren't changed."""
    imported = Signal(int)
    """The number added."""
    notPresets = Signal(str)
    """The name of a file without presets."""
    exported = Signal(str)
    """The name of the file that was written."""

    def __init__(self, store: PresetStore, files: ChosenFiles) -> None:
        super().__init__()
        self._store = store
        self._files = files
        self.presets: tuple[Preset, ...] = ()

    def load(self) -> None:
        """Read the presets."""
        self._start("load", self._read)

    def find(self, name: str) -> Preset | None:
        """Return the preset of that name, or None."""
        return next((each for each in self.presets if each.name == name), None)

    def save(self, name: str, draft: StreamDraft) -> None:
        """Save settings under a name, replacing an earlier preset; an empty name is ignored."""
        name = clean_name(name)
        if name:
            self._start("save", partial(self._save, Preset(name, draft)))

    def rename(self, old: str, new: str) -> None:
        """Rename a preset; a taken name gets a number."""
        name = clean_name(new)
        if name and name != old:
            free = free_name(name, [each.name for each in self.presets if each.name != old])
            self._start("rename", partial(self._rename, old, free))

    def delete(self, name: str) -> None:
        """Delete a preset."""
        self._start("delete", partial(self._delete, name))

    def export_file(self, path: Path) -> None:
        """Export all presets to a file."""
        self._start("export", partial(self._export, path))

    def import_file(self, path: Path) -> None:
        """Import the presets from a file; taken names get a number."""
        self._start("import", partial(self._import, path))

    def _start(self, name: str, work: Work) -> None:
        """Do something to the presets; nothing that is asked for later replaces it."""
        Task(self, name).start(self._try_to(work))

    async def _try_to(self, work: Work) -> None:
        try:
            await work()
        except FileTrouble as error:
            self.failed.emit(error)

    async def _read(self) -> None:
        self.presets = await self._store.presets()
        self.changed.emit(self.presets)

    async def _save(self, preset: Preset) -> None:
        await self._store.save((preset,))
        await self._read()
        self.saved.emit(preset.name)

    async def _rename(self, old: str, new: str) -> None:
        await self._store.rename(old, new)
        await self._read()

    async def _delete(self, name: str) -> None:
        await self._store.delete(name)
        await self._read()

    async def _export(self, path: Path) -> None:
        await self._files.write(path, presets_to_text(self.presets))
        self.exported.emit(path.name)

    async def _import(self, path: Path) -> None:
        try:
            found = presets_from_text(await self._files.read(path))
        except UnreadablePresets:
            self.notPresets.emit(path.name)
            return
        added = self._new_ones(found)
        await self._store.save(added)
        await self._read()
        self.imported.emit(len(added))

    def _new_ones(self, found: Iterable[Preset]) -> tuple[Preset, ...]:
        """Return those that aren't there yet, under free names."""
        taken = {each.name: each.draft for each in self.presets}
        added: list[Preset] = []
        for preset in found:
            if taken.get(preset.name) == preset.draft:
                continue  # an identical one exists
            name = free_name(preset.name, taken)
            added.append(Preset(name, preset.draft))
            taken[name] = preset.draft
        return tuple(added)
