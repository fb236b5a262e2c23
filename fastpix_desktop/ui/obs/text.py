"""Texts about OBS on this computer: what was found, what was done, and errors."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.encoders.commands import CommandNote
from fastpix_desktop.domain.encoders.settings import EncoderProblem
from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.obs.errors import (
    NameNotPassable,
    NoScenes,
    ObsFoldersSilent,
    ObsMissing,
    ObsRunning,
    ObsStaysOpen,
    ProfileDamaged,
    ProfileNotThere,
)
from fastpix_desktop.domain.obs.installation import Installation, ObsKind
from fastpix_desktop.domain.obs.profile_check import ObsWarning, ObsWarningKind
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.quoting import PROFILE, quoted
from fastpix_desktop.ui.text.values import number

translate = QCoreApplication.translate


def installation_name(installation: Installation) -> str:
    """Return ``OBS 32.2.2 (Flatpak)``, as far as known."""
    version = "" if installation.version is None else ".".join(map(str, installation.version))
    product = f"OBS {version}".rstrip()
    match installation.kind:
        case ObsKind.NATIVE:
            return product
        case ObsKind.FLATPAK:
            return f"{product} (Flatpak)"
        case ObsKind.SNAP:
            return f"{product} (Snap)"
    #: An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.
    return translate("Obs", "%1 (portable)").replace("%1", product)


def exported_text(folder: str, name: str) -> str:
    """Return what to do with an exported profile."""
    #: %1: a folder. %2: a profile's name in quotes. Name OBS's menus as your OBS does.
    text = translate(
        "Obs",
        "Saved as %1. Don't share this folder: it contains your stream key. In OBS, choose Profile "
        "> Import and select it. Then choose %2 in the Profile menu.",
    )
    return text.replace("%1", apart(folder)).replace("%2", quoted(name, PROFILE))


def obs_error_text(error: AppError) -> str:
    """Return the text of an error with OBS or its files."""
    match error:
        case ObsMissing():
            return translate(
                "Obs", "OBS isn't installed on this computer. Nothing was changed. Export a profile instead."
            )
        case ObsRunning():
            return translate(
                "Obs",
                "OBS won't see a new profile until it restarts. Nothing was changed. Close OBS and "
                "try again, or export a profile and import it in OBS.",
            )
        case ObsStaysOpen():
            return translate(
                "Obs", "OBS is still open. If it asks something, answer it there. Nothing was changed."
            )
        case ObsFoldersSilent():
            return translate(
                "Obs",
                "OBS's folders don't answer. If they're on a network drive, check that it's connected.",
            )
        case ProfileNotThere():
            text = translate(
                "Obs",
                #: %1: an OBS profile's name in quotes.
                "OBS no longer has the profile %1, so it wasn't started. Set up OBS again.",
            )
            return text.replace("%1", quoted(error.name, PROFILE))
        case NameNotPassable():
            text = translate(
                "Obs",
                #: %1: an OBS profile's name in quotes.
                "OBS can't be started with a profile named %1 on Windows. Start OBS and choose the "
                "profile there.",
            )
            return text.replace("%1", quoted(error.name, PROFILE))
        case ProfileDamaged():
            text = translate(
                "Obs",
                "The profile %1 can't be copied, because its file %2 is damaged. Nothing was "
                "changed. Use a new profile.",
            )
            return text.replace("%1", quoted(error.name, PROFILE)).replace("%2", apart(error.file))
        case NoScenes():
            return translate(
                "Obs",
                "OBS has no scenes yet, so it can't stream. Start OBS and add one first.",
            )
        case UnusableIngest():
            return _unusable(error.problem)
        case FileTrouble():
            #: %1: a file. %2: why, in the system's words.
            text = translate("Obs", "%1 couldn't be saved (%2). Nothing was changed.")
            return text.replace("%1", apart(str(error.path))).replace("%2", error.reason)
    return translate("Obs", "Something went wrong with OBS. Nothing was changed.")


def off_text() -> str:
    """Return why a demo without FFmpeg can't receive streams."""
    return _unusable(IngestProblem.OFF)


def _unusable(problem: IngestProblem) -> str:
    words = {
        IngestProblem.OFF: translate(
            "Obs", "The demo can't take streams without FFmpeg. Install FFmpeg, then start the demo again."
        ),
        IngestProblem.NO_KEY: translate(
            "Obs", "FastPix didn't send this stream's key. Open the stream again."
        ),
        IngestProblem.NO_PASSPHRASE: translate(
            "Obs", "FastPix didn't send this stream's SRT passphrase. Open the stream again, or use RTMPS."
        ),
        IngestProblem.ADDRESS: translate(
            "Obs", "OBS can't use this server address. Check it in the settings."
        ),
        IngestProblem.STREAM_ID_LENGTH: translate("Obs", "The SRT stream ID is too long. Use RTMPS."),
        IngestProblem.PASSPHRASE_LENGTH: translate(
            "Obs", "The SRT passphrase doesn't have 10 to 79 characters. Use RTMPS."
        ),
    }
    return words[problem]


def warning_text(warning: ObsWarning) -> str:
    """Return the text of a warning about a person's profile."""
    value = warning.value
    match warning.kind:
        case ObsWarningKind.VIDEO_CODEC:
            #: %1: an encoder's name. Output is a page of OBS's settings: name it as your OBS does.
            text = translate(
                "Obs",
                "The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.",
            )
        case ObsWarningKind.VIDEO_UNKNOWN:
            #: %1: an encoder's name.
            text = translate("Obs", "The app doesn't know the encoder %1. Make sure it encodes H.264.")
        case ObsWarningKind.AUDIO_CODEC:
            #: %1: an encoder's name. Output is a page of OBS's settings: name it as your OBS does.
            text = translate("Obs", "The audio encoder is %1, but FastPix needs AAC. Change it under Output.")
        case ObsWarningKind.KEYFRAMES:
            #: %1: seconds. Output is a page of OBS's settings: name it as your OBS does.
            text = translate("Obs", "The keyframe interval is %1 s. Set it to 2 s under Output.")
        case ObsWarningKind.KEYFRAMES_AUTO if value:
            text = translate(
                "Obs", "The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output."
            )
        case ObsWarningKind.KEYFRAMES_AUTO:
            text = translate("Obs", "The encoder chooses the keyframe interval. Set it to 2 s under Output.")
        case ObsWarningKind.KEYFRAMES_UNKNOWN:
            text = translate(
                "Obs",
                "The keyframe interval couldn't be read. Make sure it's 2 s under Output.",
            )
        case ObsWarningKind.BITRATE_HIGH:
            text = translate(
                "Obs",
                "The bitrate is %1 kbit/s, far more than this quality needs. Viewers won't see a difference.",
            )
        case ObsWarningKind.BITRATE_LOW:
            #: %1: a bitrate.
            text = translate("Obs", "The bitrate is only %1 kbit/s, so the picture will be blurry.")
        case ObsWarningKind.DELAY:
            #: %1: seconds. Name Stream Delay and Advanced as your OBS does.
            text = translate("Obs", "The stream is delayed by %1 s (Stream Delay, under Advanced).")
        case ObsWarningKind.GIVES_UP:
            #: %1: seconds. Name Maximum Retries and Advanced as your OBS does.
            text = translate(
                "Obs",
                "If the connection drops, OBS may give up after %1 s, while FastPix still waits. "
                "Set Maximum Retries to 25 under Advanced.",
            )
        case ObsWarningKind.NO_RECONNECT:
            #: Name Automatically Reconnect and Advanced as your OBS does.
            text = translate(
                "Obs",
                "If the connection drops, OBS won't reconnect. Enable Automatically Reconnect under "
                "Advanced.",
            )
        case _:
            text = translate(
                "Obs",
                "Simple output has no keyframe interval, so viewers may wait long for the picture. "
                "Set Output Mode to Advanced, and the keyframe interval to 2 s.",
            )
    return text.replace("%1", value)


def encoder_problem_text(problem: EncoderProblem, *, least: int, most: int) -> str:
    """Return the text beside an invalid setting."""
    if problem is EncoderProblem.ODD:
        return translate("Obs", "Use an even number, because H.264 requires it.")
    #: %1, %2: the least and the most.
    text = translate("Obs", "Use a number from %1 to %2.")
    return text.replace("%1", number(least)).replace("%2", number(most))


def command_note(note: CommandNote) -> str:
    """Return a note about a command."""
    if note is CommandNote.TEST_PICTURE:
        #: “It” is a command for an encoder.
        return translate("Obs", "It sends a test picture and tone. Replace them with your own input.")
    return translate(
        "Obs", "While it runs, other users of this computer can see the key in the process list."
    )
