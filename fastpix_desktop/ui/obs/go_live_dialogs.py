"""Questions before the app starts or stops OBS, because OBS then asks none itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.stage.asks import Consent
from fastpix_desktop.presenters.stage.stage import StagePresenter
from fastpix_desktop.ui.obs.trust_text import trust_question
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.question import Question

translate = QCoreApplication.translate


def ask_redirect(stream: LiveStream, go_live: GoLive, parent: QWidget) -> None:
    """Ask before OBS's stream to somewhere else is stopped."""
    #: %1: a stream's title in quotes. Instead: of what OBS is sending now.
    text = translate("LiveDialogs", "Go live with %1 instead?").replace("%1", quoted(stream))
    more = translate(
        "LiveDialogs",
        "OBS is live somewhere else. That stream will stop, then OBS goes live here.",
    )
    yes = translate("LiveDialogs", "Stop and go live")
    Question(text, more, yes, parent, is_final=True).ask(lambda: go_live.redirect(stream))


def ask_trust(link: ObsConnection, parent: QWidget) -> None:
    """Ask whether the program on OBS's port is OBS; the question closes if the connection changes."""
    text = translate("LiveDialogs", "Is this your OBS?")
    yes = translate("LiveDialogs", "Yes, connect")
    question = Question(text, trust_question(link.program), yes, parent)
    question.cancel.setDefault(True)
    question.cancel.setFocus()
    link.changed.connect(question.reject)
    question.ask(link.trust)


def ask_consent(consent: Consent, stage: StagePresenter, parent: QWidget) -> None:
    """Ask before OBS's WebSocket server is turned on."""
    text = translate("LiveDialogs", "Turn on OBS's WebSocket server?")
    more = translate(
        "LiveDialogs",
        "This app starts and stops OBS's stream through it. Other programs that know OBS's password can "
        "control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools > "
        "WebSocket Server Settings.",
    )
    if consent.opens_wizard:
        more += "\n\n" + translate(
            "LiveDialogs",
            "OBS opens a wizard at its first start. Press Cancel there: your stream's settings are already "
            "in OBS. Then come back here.",
        )
    start = translate("LiveDialogs", "Turn on and start OBS")
    yes = translate("LiveDialogs", "Turn on and restart OBS") if consent.restarts else start
    question = Question(text, more, yes, parent)
    password = None
    if consent.has_no_password:
        password = question.add_tick(translate("LiveDialogs", "Require a password"), ticked=True)
    question.rejected.connect(stage.cancel)
    question.ask(lambda: stage.agree(require_password=password is not None and password.isChecked()))
