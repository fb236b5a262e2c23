"""The dialog with the player link's QR code, and the code on the whole screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.share.qr import link_code
from fastpix_desktop.presenters.share.qr_images import QrImages
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.widgets.qr_picture import QrPicture

_SIDE: Final = 320
"""Width of the code in the dialog, in px."""
_FILE: Final = "player-link"


class QrDialog(Dialog):
    """Shows the code large; it can fill the screen, and be saved as an image."""

    def __init__(self, link: str, title: str, hint: str, images: QrImages, parent: QWidget) -> None:
        """``title``: the stream's. ``hint``: who can watch, and since when."""
        says = self.tr("Viewers scan it with a phone's camera, and the player opens.")
        super().__init__(self.tr("QR code"), parent, sentence=says)
        self._link, self._title = link, title
        self._images = images
        self._bar = MessageBar()
        self._picture = QrPicture(self.tr("QR code of the player link"), least=_SIDE)
        self._picture.show_code(link_code(link))
        self._full = button(self.tr("Full screen"))
        self._save = button(self.tr("Save image…"))
        self._done = button(self.tr("Done"), "primary")
        self._done.setDefault(True)
        self._build(hint)
        self._full.clicked.connect(self._fill_screen)
        self._save.clicked.connect(self._ask_where)
        self._done.clicked.connect(self.accept)
        images.saved.connect(self._show_saved)
        images.failed.connect(self._show_failure)

    def _build(self, hint: str) -> None:
        self.column.addWidget(self._bar)
        self.column.addWidget(self._picture, 1)
        self.column.addWidget(label(hint, "hint", wrap=True))
        role = QDialogButtonBox.ButtonRole
        self.add_buttons(
            (self._full, role.ActionRole), (self._save, role.ActionRole), (self._done, role.AcceptRole)
        )
        self._done.setFocus()

    def _fill_screen(self) -> None:
        screen = QrScreen(self._link, self._title, self)
        screen.setGeometry(self.screen().geometry())
        screen.showFullScreen()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the QR code"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {self.tr("PNG image (*.png)"): "png", self.tr("SVG image (*.svg)"): "svg"}
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(lambda path: self._images.save(self._link, Path(path)))
        dialog.open()

    def _show_saved(self, name: str) -> None:
        #: %1: a file's name.
        self._bar.show_message("note", self.tr("Saved as %1.").replace("%1", name))

    def _show_failure(self, error: FileTrouble) -> None:
        #: %1: a file. %2: why, in the system's words.
        text = self.tr("The image can't be saved as %1 (%2).")
        self._bar.show_message(
            "error", text.replace("%1", apart(str(error.path))).replace("%2", error.reason)
        )


class QrScreen(QDialog):
    """The code on the whole screen, for a hall: title above, link below. Escape or a click closes it."""

    def __init__(self, link: str, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code"))
        self.setProperty("kind", "slide")
        picture = QrPicture(self.tr("QR code of the player link"), least=_SIDE)
        picture.show_code(link_code(link))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        column.setSpacing(theme.WIDE)
        for each, kind in ((title, "slide title"), (link, "slide link")):
            text = label(each, kind, wrap=True)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.insertWidget(1, picture, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close on a click anywhere."""
        del event
        self.accept()
