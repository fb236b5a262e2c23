"""The encoder settings dialog: canvas, frame rate, bitrates."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QSpinBox, QWidget

from fastpix_desktop.domain.encoders.frame_rates import FRAME_RATES
from fastpix_desktop.domain.encoders.settings import (
    AUDIO_KBPS,
    MAX_SIDE,
    MAX_VIDEO_KBPS,
    MIN_SIDE,
    MIN_VIDEO_KBPS,
    EncoderField,
    EncoderSettings,
    Size,
    encoder_problems,
    recommended,
)
from fastpix_desktop.domain.streams.draft import Quality
from fastpix_desktop.ui.obs.text import encoder_problem_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.picker import Picker
from fastpix_desktop.ui.widgets.segments import Segments


class EncoderDialog(Dialog):
    """Starts with the recommended settings; invalid values are reported beside their fields."""

    chosen = Signal(EncoderSettings)
    """The EncoderSettings."""

    def __init__(self, quality: Quality, settings: EncoderSettings, parent: QWidget) -> None:
        super().__init__(self.tr("Encoder settings"), parent)
        self._quality = quality
        self._picture = settings.picture
        #: Frames a second. %1: a number.
        rates = {str(rate): self.tr("%1 fps").replace("%1", str(rate)) for rate in FRAME_RATES}
        self._fps = Segments(self.tr("Frame rate"), rates)
        #: The unit stands after a number.
        self._video = _number(self.tr("Video bitrate"), self.tr(" kbit/s"), 250)
        self._audio = Picker(self.tr("Audio bitrate"))
        for rate in AUDIO_KBPS:
            #: A bitrate, in kilobits a second.
            self._audio.addItem(self.tr("%1 kbit/s").replace("%1", str(rate)), rate)
        self._width = _number(self.tr("Canvas width"), "", 2)
        self._height = _number(self.tr("Canvas height"), "", 2)
        canvas = QWidget()
        canvas.setFocusProxy(self._width)
        canvas.setLayout(row(self._width, label("×", "hint"), self._height, 1))
        self._fields = {
            EncoderField.FPS: FormField(self.tr("Frame rate"), self._fps),
            EncoderField.VIDEO_KBPS: FormField(
                self.tr("Video bitrate"),
                self._video,
                hint=self.tr("At most about two thirds of your upload speed."),
            ),
            EncoderField.AUDIO_KBPS: FormField(self.tr("Audio bitrate"), self._audio),
            EncoderField.CANVAS: FormField(
                self.tr("Canvas"),
                canvas,
                name=self.tr("Canvas"),
                #: Canvas: the area on which OBS arranges the scene.
                hint=self.tr("The size of your scenes. The video is scaled from it."),
            ),
        }
        self._build()
        self._fill(settings)
        self._fps.valueChanged.connect(lambda rate: self._fill(recommended(quality, int(rate))))

    def _build(self) -> None:
        for field in self._fields.values():
            self.column.addWidget(field)
        self.column.addStretch(1)
        use, cancel = button(self.tr("Use these settings"), "primary"), button(self.tr("Cancel"))
        #: Button: fill in the recommended settings.
        restore = button(self.tr("Recommended"), "quiet")
        use.setDefault(True)
        restore.clicked.connect(lambda: self._fill(recommended(self._quality, int(self._fps.value()))))
        cancel.clicked.connect(self.reject)
        use.clicked.connect(self._use)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((restore, role.ResetRole), (cancel, role.RejectRole), (use, role.AcceptRole))

    def _fill(self, settings: EncoderSettings) -> None:
        self._fps.set_value(str(settings.fps))
        self._video.setValue(settings.video_kbps)
        self._audio.setCurrentIndex(max(self._audio.findData(settings.audio_kbps), 0))
        self._width.setValue(settings.canvas.width)
        self._height.setValue(settings.canvas.height)

    def _use(self) -> None:
        settings = EncoderSettings(
            self._picture,
            int(self._fps.value()),
            self._video.value(),
            int(self._audio.currentData()),
            Size(self._width.value(), self._height.value()),
        )
        problems = encoder_problems(settings)
        ranges = {EncoderField.VIDEO_KBPS: (MIN_VIDEO_KBPS, MAX_VIDEO_KBPS)}
        for name, field in self._fields.items():
            least, most = ranges.get(name, (MIN_SIDE, MAX_SIDE))
            found = problems.get(name)
            field.set_error(encoder_problem_text(found, least=least, most=most) if found else "")
        if problems:
            self.scroll_to(self._fields[next(iter(problems))])
        else:
            self.accept()
            self.chosen.emit(settings)


def _number(name: str, suffix: str, step: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(0, 99_999)
    spin.setSingleStep(step)
    spin.setSuffix(suffix)
    spin.setAccessibleName(name)
    spin.setFixedHeight(theme.CONTROL_HEIGHT)
    spin.lineEdit().setTextMargins(*margins(theme.SPACE, 0, 0, 0))
    return spin
