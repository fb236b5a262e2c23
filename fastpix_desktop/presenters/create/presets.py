"""Presets: save, use, rename, delete, import and export them."""

from collections.abc import Awaitable, Callable
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
from fastpix_desktop.presenters.presenter import Presenter, Task


class PresetsPresenter(Presenter):
    """All presets, by name."""

    changed = Signal(object)
    """A tuple of Preset."""
    saved = Signal(str)
    """The name of a preset that was saved with :meth:`save`."""
    failed = Signal(object)
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
        self._loading = Task(self, "load")
        self._exporting = Task(self, "export")
        self._importing = Task(self, "import")
        self.presets: tuple[Preset, ...] = ()

    def load(self) -> None:
        """Read the presets."""
        self._loading.start(self._change(None))

    def find(self, name: str) -> Preset | None:
        """Return the preset of that name, or None."""
        return next((each for each in self.presets if each.name == name), None)

    def save(self, name: str, draft: StreamDraft) -> None:
        """Save settings under a name, replacing an earlier preset; an empty name is ignored."""
        name = clean_name(name)
        if name:
            self.spawn("save", self._save(Preset(name, draft)))

    def rename(self, old: str, new: str) -> None:
        """Rename a preset; a taken name gets a number."""
        name = clean_name(new)
        if name and name != old:
            free = free_name(name, [each.name for each in self.presets if each.name != old])
            self.spawn("rename", self._change(lambda: self._store.rename(old, free)))

    def delete(self, name: str) -> None:
        """Delete a preset."""
        self.spawn("delete", self._change(lambda: self._store.delete(name)))

    def export_file(self, path: Path) -> None:
        """Export all presets to a file."""
        self._exporting.start(self._export(path))

    def import_file(self, path: Path) -> None:
        """Import the presets from a file; taken names get a number."""
        self._importing.start(self._import(path))

    async def _save(self, preset: Preset) -> None:
        try:
            await self._store.save((preset,))
        except FileTrouble as error:
            self.failed.emit(error)
            return
        await self._change(None)
        self.saved.emit(preset.name)

    async def _change(self, change: Callable[[], Awaitable[None]] | None) -> None:
        try:
            if change is not None:
                await change()
            self.presets = await self._store.presets()
        except FileTrouble as error:
            self.failed.emit(error)
        else:
            self.changed.emit(self.presets)

    async def _export(self, path: Path) -> None:
        try:
            await self._files.write(path, presets_to_text(self.presets))
        except FileTrouble as error:
            self.failed.emit(error)
        else:
            self.exported.emit(path.name)

    async def _import(self, path: Path) -> None:
        try:
            found = presets_from_text(await self._files.read(path))
            taken = {each.name: each.draft for each in self.presets}
            added: list[Preset] = []
            for preset in found:
                if taken.get(preset.name) == preset.draft:
                    continue  # an identical one exists
                name = free_name(preset.name, taken)
                added.append(Preset(name, preset.draft))
                taken[name] = preset.draft
            await self._store.save(tuple(added))
        except UnreadablePresets:
            self.notPresets.emit(path.name)
            return
        except FileTrouble as error:
            self.failed.emit(error)
            return
        await self._change(None)
        self.imported.emit(len(added))
