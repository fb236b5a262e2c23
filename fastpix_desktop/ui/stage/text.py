"""The stage's headline and second line for each state."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from fastpix_desktop.domain.stage.step import NextStep, State, Words
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.ui.monitor.text import clock_text
from fastpix_desktop.ui.stage.extras import Ended, Extras
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.quoting import PROFILE, quoted

translate = QCoreApplication.translate


def headline(step: NextStep) -> str:
    """Return the headline."""
    if step.state is State.CONNECTING and step.obs.words is Words.OBS_UNKNOWN:
        return translate("Stage", "Looking for OBS…")
    if step.state is State.REMOTE_OBS_GONE and not step.computer:
        return _headlines()[State.OBS_SILENT]
    return _headlines()[step.state].replace("%1", step.computer)


def _headlines() -> dict[State, str]:
    return {
        State.DELETED: translate("Stage", "Deleted at FastPix"),
        #: A trial stream can be live once only.
        State.USED_UP: translate("Stage", "This trial stream has been used"),
        State.SENDS_WHILE_OFF: translate("Stage", "This stream is turned off"),
        State.TURNED_OFF: translate("Stage", "This stream is turned off"),
        State.CANNOT_CONNECT: translate("Stage", "OBS can't connect to FastPix"),
        State.NOTHING_ARRIVES: translate("Stage", "Nothing arrives at FastPix"),
        State.NOT_USABLE: translate("Stage", "FastPix can't use what OBS sends"),
        State.STARTING_OBS: translate("Stage", "Starting OBS…"),
        State.OBS_NOT_UP: translate("Stage", "OBS didn't start"),
        State.SAFE_MODE: translate("Stage", "OBS is asking how to start"),
        #: OBS shows the wizard of its first start.
        State.WIZARD: translate("Stage", "OBS is being set up"),
        State.GOING_LIVE: translate("Stage", "Going live…"),
        State.LIVE_OBS_CLOSED: translate("Stage", "OBS has closed"),
        State.LIVE_OBS_STOPPED: translate("Stage", "OBS has stopped"),
        State.LIVE_OBS_RECONNECTING: translate("Stage", "OBS lost the connection"),
        #: %1: a computer's address.
        State.REMOTE_OBS_GONE: translate("Stage", "OBS on %1 doesn't answer"),
        State.OBS_SILENT: translate("Stage", "OBS doesn't answer"),
        State.FROZEN: translate("Stage", "Video frozen for viewers"),
        State.LIVE_FASTPIX_AWAY: translate("Stage", "Can't reach FastPix"),
        #: Headline: FastPix no longer accepts this account's token.
        State.LIVE_SIGNED_OUT: translate("Stage", "Sign in again"),
        State.LIVE: translate("Stage", "Viewers can watch"),
        State.LIVE_TRIAL: translate("Stage", "Viewers can watch"),
        #: Headline: the stream is live, but whether viewers can watch isn't checked.
        State.ON_AIR: translate("Stage", "On air"),
        State.LIVE_OTHER_ENCODER: translate("Stage", "Viewers can watch"),
        State.FASTPIX_ENDED: translate("Stage", "FastPix has ended the stream"),
        State.ENDED: translate("Stage", "The stream has ended"),
        State.OBS_ON_OTHER_STREAM: translate("Stage", "OBS is busy with another stream"),
        State.OBS_ELSEWHERE: translate("Stage", "OBS is live somewhere else"),
        State.FASTPIX_AWAY: translate("Stage", "Can't reach FastPix"),
        State.OTHER_PROGRAM: translate("Stage", "Another program is using OBS's port"),
        State.NO_OBS: translate("Stage", "OBS isn't on this computer"),
        State.OBS_TOO_OLD: translate("Stage", "This OBS is too old to control"),
        State.OBS_CLOSED: translate("Stage", "OBS is closed"),
        State.SERVER_OFF: translate("Stage", "Turn on OBS's WebSocket server"),
        State.PASSWORD_REFUSED: translate("Stage", "OBS doesn't accept the password"),
        #: OBS has been started, but isn't connected to this app.
        State.OBS_RUNNING: translate("Stage", "OBS is running"),
        State.CONNECTING: translate("Stage", "Connecting to OBS…"),
        State.READY: translate("Stage", "Ready to go live"),
    }


def second_line(step: NextStep, extras: Extras) -> str:
    """Return the line under the headline."""
    if extras.note:
        return extras.note
    match step.state:
        case State.LIVE if step.obs.words is Words.LAGS and not extras.dropped:
            return live_facts(replace(extras, frames=0))  # those that the network dropped aren't all
        case State.LIVE:
            return live_facts(extras)
        case State.LIVE_TRIAL | State.ON_AIR | State.LIVE_OTHER_ENCODER if step.is_trial:
            return _trial(step)
        case State.USED_UP if extras.ended is not None:
            return _used_up(extras.ended)
        case State.READY:
            return _ready(extras)
        case State.ENDED if extras.ended is not None:
            return _ended(extras.ended)
        case State.FROZEN:
            return _frozen(step)
        case State.LIVE_FASTPIX_AWAY if step.is_other_encoder:
            return translate("Stage", "Your stream goes on as long as your encoder is sending.")
        case State.OBS_ON_OTHER_STREAM if step.elsewhere is not None:
            #: “It” is OBS. %1: another stream's title in quotes.
            text = translate(
                "Stage", "It sends to %1. End that first, or send here from a phone or another encoder."
            )
            return text.replace("%1", quoted(step.elsewhere.title))
        case State.REMOTE_OBS_GONE | State.OBS_SILENT if not step.is_live:
            #: “It” and “its” are OBS.
            return translate("Stage", "It may still be starting, or its WebSocket server is off.")
        case State.ON_AIR if step.viewers.words is Words.CHECKING:
            return translate("Stage", "FastPix is receiving. Viewers are being checked.")
    if step.closes_in_s is not None and step.state in _OUTAGES:
        #: %1: “25 s” or “3 min”.
        text = translate(
            "Stage", "Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it."
        )
        if step.viewers.words is Words.LAST_SECONDS:
            text = translate(
                "Stage",
                "Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends "
                "it.",
            )
        return text.replace("%1", values.age(round(step.closes_in_s)))
    return _second_lines()[step.state]


_OUTAGES: Final = {
    State.LIVE_OBS_CLOSED,
    State.LIVE_OBS_STOPPED,
    State.LIVE_OBS_RECONNECTING,
    State.REMOTE_OBS_GONE,
}


def _frozen(step: NextStep) -> str:
    """Say that viewers get nothing new; of OBS only if it's OBS that sends."""
    seconds = step.viewers.seconds
    if step.is_other_encoder:
        #: Nothing new: viewers see no new picture.
        still = translate("Stage", "FastPix is receiving, but nothing new reaches viewers.")
        #: %1: seconds.
        since = translate("Stage", "FastPix is receiving, but nothing new has reached viewers for %1 s.")
    else:
        still = translate(
            "Stage", "OBS is sending and FastPix is receiving, but nothing new reaches viewers."
        )
        #: %1: seconds.
        since = translate(
            "Stage", "OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s."
        )
    return still if seconds is None else since.replace("%1", values.number(round(seconds)))


def _second_lines() -> dict[State, str]:
    #: “It” and “its” are the stream, “link” its player link, “key” its stream key.
    off = translate(
        "Stage", "FastPix accepts nothing for it, and its link doesn't play. Link and key stay the same."
    )
    waiting = translate("Stage", "Viewers are waiting. FastPix may end the stream at any moment.")
    return {
        State.DELETED: translate("Stage", "FastPix no longer has this stream. Its link and key don't work."),
        #: “It” is the trial stream.
        State.USED_UP: translate("Stage", "A trial stream works once. FastPix doesn't turn it on again."),
        State.SENDS_WHILE_OFF: off,
        State.TURNED_OFF: off,
        State.CANNOT_CONNECT: translate("Stage", "OBS keeps trying. Viewers see nothing."),
        State.NOTHING_ARRIVES: translate("Stage", "OBS is sending, but viewers see nothing."),
        State.NOT_USABLE: translate("Stage", "Something arrives, but viewers see nothing."),
        State.STARTING_OBS: translate("Stage", "OBS is set up for this stream. Nothing goes on air yet."),
        #: “It” is OBS.
        State.OBS_NOT_UP: translate("Stage", "It hasn't answered for 45 s. Nothing is on air."),
        State.SAFE_MODE: translate("Stage", "OBS crashed last time, so it asks. Answer it, then come back."),
        State.WIZARD: translate("Stage", "OBS opens a wizard at its first start. Cancel it, then come back."),
        State.GOING_LIVE: translate("Stage", "FastPix is making the picture ready for viewers."),
        State.LIVE_OBS_CLOSED: waiting,
        State.LIVE_OBS_STOPPED: waiting,
        State.LIVE_OBS_RECONNECTING: waiting,
        State.REMOTE_OBS_GONE: waiting,
        #: “It” is OBS.
        State.OBS_SILENT: translate("Stage", "OBS was sending. It can't be checked any more."),
        State.LIVE_FASTPIX_AWAY: translate("Stage", "Your stream goes on as long as OBS is sending."),
        State.LIVE_SIGNED_OUT: translate("Stage", "Your stream goes on, but its status can't be checked."),
        #: Headline: the stream is live, but whether viewers can watch isn't checked.
        State.ON_AIR: translate("Stage", "FastPix is receiving. Viewers can't be checked from here."),
        #: “It” is the encoder.
        State.LIVE_OTHER_ENCODER: translate(
            "Stage", "Another encoder is sending. It can't be checked from here."
        ),
        State.FASTPIX_ENDED: translate("Stage", "OBS is still sending, but viewers see nothing."),
        #: “Link” is the player link, “key” the stream key.
        State.ENDED: translate("Stage", "Link and key stay the same for next time."),
        State.OBS_ON_OTHER_STREAM: translate("Stage", "End that stream first, or use another encoder."),
        #: “It” is OBS.
        State.OBS_ELSEWHERE: translate(
            "Stage", "It sends to another service. You can also use another encoder, with the settings below."
        ),
        State.FASTPIX_AWAY: translate("Stage", "The stream is shown as last known."),
        State.OTHER_PROGRAM: translate(
            "Stage",
            "Close that program, or choose another port in OBS under Tools > WebSocket Server Settings.",
        ),
        State.NO_OBS: translate(
            "Stage",
            "Install OBS Studio, it's free. Or send from another encoder, with the settings below.",
        ),
        State.OBS_TOO_OLD: translate(
            "Stage", "Update OBS. Or export the profile, import it in OBS and go live there."
        ),
        #: Says what the button Start OBS does.
        State.OBS_CLOSED: translate(
            "Stage", "Sets up OBS for this stream and starts it. Nothing goes on air yet."
        ),
        State.SERVER_OFF: translate("Stage", "OBS is running, but other programs can't control it yet."),
        State.PASSWORD_REFUSED: translate("Stage", "OBS is running. Enter its password once."),
        State.OBS_RUNNING: translate("Stage", "Connect once, then go live from here."),
        State.CONNECTING: translate("Stage", "This takes a moment. Nothing is on air."),
    }


def _ready(extras: Extras) -> str:
    if extras.access is Access.PRIVATE:
        return translate(
            "Stage", "Private: only people with a viewing link can watch. Nothing is on air yet."
        )
    name = extras.obs_name or "OBS"
    if not extras.profile:
        #: %1: “OBS 32.0.1”.
        return translate("Stage", "%1 is connected. Nothing is on air yet.").replace("%1", name)
    #: %1: “OBS 32.0.1”. %2: an OBS profile's name in quotes.
    text = translate("Stage", "%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.")
    return text.replace("%1", name).replace("%2", quoted(extras.profile, PROFILE))


def _trial(step: NextStep) -> str:
    if step.trial_left_s is None:
        return translate("Stage", "This trial stream ends after 5 minutes.")
    #: %1: a time left, “4:12”.
    text = translate("Stage", "This trial stream ends in %1.")
    return text.replace("%1", clock_text(step.trial_left_s))


def _ended(ended: Ended) -> str:
    if ended.start_seen and ended.began:
        #: “It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.
        text = translate("Stage", "It was on air from %1 to %2. Link and key stay the same for next time.")
        return text.replace("%1", ended.began).replace("%2", ended.ended)
    #: “It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.
    text = translate("Stage", "It was on air until %1. Link and key stay the same for next time.")
    return text.replace("%1", ended.ended)


def _used_up(ended: Ended) -> str:
    if ended.start_seen and ended.began:
        text = translate(
            "Stage",
            "It was on air from %1 to %2. A trial stream works once. FastPix doesn't turn it on again.",
        )
        return text.replace("%1", ended.began).replace("%2", ended.ended)
    text = translate(
        "Stage", "It was on air until %1. A trial stream works once. FastPix doesn't turn it on again."
    )
    return text.replace("%1", ended.ended)


def live_facts(extras: Extras) -> str:
    """Return what is known about the frames, and how old that is. Numbers that aren't known are left out."""
    if not extras.frames:
        frames = ""
    elif not extras.dropped:
        #: Frames are pictures of the video. Name dropped frames as your OBS does.
        frames = translate("Stage", "No frames dropped")
    else:
        number, all_ = QLocale().toString(extras.dropped), QLocale().toString(extras.frames)
        #: %1, %2: numbers of frames. Name dropped frames as your OBS does.
        frames = translate("Stage", "%1 of %2 frames dropped").replace("%1", number).replace("%2", all_)
    if extras.checked_s is None:
        return frames
    #: How old the facts are. %1: “25 s” or “3 min”.
    checked = translate("Stage", "checked %1 ago").replace("%1", values.age(extras.checked_s))
    return f"{frames} · {checked}" if frames else checked
