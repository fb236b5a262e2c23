"""Keeps OBS's scene in the question before going live as it is now."""

from PySide6.QtCore import QObject

from fastpix_desktop.presenters.obs.scene_picture import ScenePicture
from fastpix_desktop.presenters.stage.scene_name import SceneName
from fastpix_desktop.ui.obs.go_live_dialog import GoLiveDialog


class SceneInQuestion(QObject):
    """Belongs to the dialog."""

    def __init__(self, dialog: GoLiveDialog, scene: SceneName, picture: ScenePicture) -> None:
        super().__init__(dialog)
        self._dialog, self._scene, self._picture = dialog, scene, picture
        scene.changed.connect(self._show)
        picture.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._dialog.show_scene(self._scene.name, is_empty=self._scene.is_empty)
        self._dialog.show_picture(self._picture.picture)
