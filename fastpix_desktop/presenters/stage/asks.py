"""What the person is asked before OBS starts: here for consent, and by OBS itself."""

from dataclasses import dataclass

from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.stage.situation import Question


@dataclass(frozen=True, slots=True)
class Consent:
    """What needs the person's consent: turning on OBS's WebSocket server.

    It lets programs control OBS, and listens to the whole network, so that a firewall may ask about it.
    """

    has_no_password: bool = False
    """Whether OBS asks programs for no password; then turning that on is offered too."""
    restarts: bool = False
    """Whether OBS is running, and is closed for it."""
    opens_wizard: bool = False
    """Whether OBS then opens its first-start wizard, in front of everything."""


def question_of(where: Installation) -> Question | None:
    """Return what an OBS asks at its next start."""
    if where.will_ask_safe_mode:
        return Question.SAFE_MODE
    return Question.WIZARD if where.will_ask_wizard else None
