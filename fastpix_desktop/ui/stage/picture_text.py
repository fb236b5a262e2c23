"""What the stage's picture says in each state."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from fastpix_desktop.domain.stage.step import NextStep, State
from fastpix_desktop.ui.monitor.text import clock_text
from fastpix_desktop.ui.stage.extras import Extras
from fastpix_desktop.ui.stage.picture import Look
from fastpix_desktop.ui.text import values

translate = QCoreApplication.translate
_NOTHING_COMES: Final = {State.OBS_ON_OTHER_STREAM, State.OBS_ELSEWHERE}
_OFF: Final = {State.TURNED_OFF, State.SENDS_WHILE_OFF, State.USED_UP, State.DELETED}


def look_of(step: NextStep, extras: Extras, *, has_image: bool, is_filmed: bool) -> Look:
    """Return what the picture says.

    ``has_image``: OBS's scene is shown. ``is_filmed``: OBS captures this screen, so its scene can't be.
    """
    if step.state is State.GOING_LIVE and step.is_live:
        return Look(translate("Stage", "No preview while OBS is sending"))
    if step.is_live:
        viewers = extras.viewers
        shown = viewers.views if viewers.watching is None else viewers.watching
        number = "" if shown is None else QLocale().toString(shown)
        return Look(
            _live_words(extras),
            badge=_live_badge(extras),
            is_live=True,
            number=number,
            is_watching=viewers.watching is not None,
            age=_age(extras),
        )
    if step.state in _OFF:
        return Look(translate("Stage", "Nothing can be sent to this stream"), icon="power")
    if step.state in _NOTHING_COMES:
        return Look(translate("Stage", "Nothing is sent to this stream"))
    words = translate("Stage", "The picture from OBS appears here")
    #: Badge on a picture: it comes from OBS, viewers don't see it.
    badge = translate("Stage", "OBS preview") if has_image else ""
    if step.state is State.ENDED and extras.ended is not None:
        #: Badge on a picture: when the broadcast ended. %1: a time of day.
        words, badge = "", translate("Stage", "Ended %1").replace("%1", extras.ended.ended)
    if is_filmed:
        return Look(
            translate("Stage", "OBS is capturing this screen, so its picture isn't shown"), badge=badge
        )
    return Look(words, badge=badge)


def _live_words(extras: Extras) -> str:
    if extras.is_sound_only:
        return translate("Stage", "Viewers get sound, but no picture")
    if extras.still_comes:
        return translate("Stage", "The picture that viewers see appears here")
    return translate("Stage", "No preview while you're live")


def _age(extras: Extras) -> str:
    if extras.has_play_failed:
        #: On the picture, after "Play": the video has stopped by itself. A still is shown.
        return translate("Stage", "Playback stopped")
    if extras.still_age_s is None or extras.is_played:
        return ""
    #: On the picture: how long ago viewers could see it, for example "4 s ago".
    return translate("Stage", "%1 ago").replace("%1", values.age(extras.still_age_s))


def _live_badge(extras: Extras) -> str:
    if extras.live_s is None:
        #: Badge on a picture: the stream is on air.
        return translate("Stage", "LIVE")
    #: Badge on a picture: the stream is on air. %1: for how long, “12:04”.
    since = translate("Stage", "LIVE %1")
    #: Badge on a picture: the stream is on air. %1: a length of time, “12:04”.
    at_least = translate("Stage", "LIVE for at least %1")
    return (since if extras.start_seen else at_least).replace("%1", clock_text(extras.live_s))
