"""OBS in words: what was found, what was done, what went wrong."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.encoders.commands import CommandNote
from fastpix_desktop.domain.encoders.settings import EncoderProblem, EncoderSettings, RetryPlan, last_attempt
from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.obs.errors import (
    IngestProblem,
    NameNotPassable,
    NoScenes,
    ObsFoldersSilent,
    ObsMissing,
    ObsRunning,
    ProfileDamaged,
    ProfileNotThere,
    UnusableIngest,
)
from fastpix_desktop.domain.obs.installation import Installation, ObsFound, ObsKind
from fastpix_desktop.domain.obs.profile_check import ObsWarning, ObsWarningKind
from fastpix_desktop.ui.text.errors import duration
from fastpix_desktop.ui.text.quoting import PROFILE, quoted

translate = QCoreApplication.translate
_PRODUCTS: Final = {ObsKind.NATIVE: "OBS", ObsKind.FLATPAK: "OBS (Flatpak)", ObsKind.SNAP: "OBS (Snap)"}


def installation_name(installation: Installation) -> str:
    """Return ``OBS 32.2.2 (Flatpak)``, as far as it is known."""
    name = _PRODUCTS.get(installation.kind) or translate("Obs", "OBS (portable)")
    if installation.version is None:
        return name
    version = ".".join(str(part) for part in installation.version)
    return name.replace("OBS", f"OBS {version}", 1)


def found_text(found: ObsFound | None, installation: Installation | None) -> str:
    """Return what is known of OBS on this computer, and what follows from it."""
    if found is None:
        return translate("Obs", "Looking for OBS…")
    if installation is None:
        return translate(
            "Obs", "No OBS was found on this computer. Export a profile and import it where OBS is."
        )
    if not installation.command:
        return translate(
            "Obs",
            "OBS isn't installed here, only its folders were found. You can export a profile, or put one "
            "into these folders.",
        )
    name = installation_name(installation)
    count = len(installation.profiles)
    if count == 0:
        return translate("Obs", "%1 found on this computer, without any profile yet.").replace("%1", name)
    if count == 1:
        profiles = translate("Obs", "1 profile")
    else:
        profiles = translate("Obs", "%1 profiles").replace("%1", str(count))
    text = translate("Obs", "%1 found on this computer, with %2. Setting it up touches none of yours.")
    return text.replace("%1", name).replace("%2", profiles)


def encoder_text(settings: EncoderSettings) -> str:
    """Return the settings on one line."""
    text = translate("Obs", "%1 × %2 · %3 fps · %4 kbit/s video · %5 kbit/s sound · keyframe every 2 s")
    text = _whole(text)
    for number, value in enumerate(
        (
            settings.picture.width,
            settings.picture.height,
            settings.fps,
            settings.video_kbps,
            settings.audio_kbps,
        ),
        1,
    ):
        text = text.replace(f"%{number}", str(value))
    return text


def _whole(text: str) -> str:
    """Return the text with line breaks between its parts only, not within ``160 kbit/s sound``."""
    return " · ".join(
        part.replace(" ", "\N{NO-BREAK SPACE}").replace("/", "/\N{WORD JOINER}") for part in text.split(" · ")
    )


def retry_text(plan: RetryPlan, window: int) -> str:
    """Return how OBS comes back after an outage."""
    _, latest = last_attempt(plan, window)
    text = translate(
        "Obs", "If the connection drops, OBS keeps trying for the %1 that FastPix waits, last after %2 s."
    )
    return text.replace("%1", duration(window)).replace("%2", str(round(latest)))


def exported_text(folder: str, name: str) -> str:
    """Return what to do with an exported profile."""
    text = translate(
        "Obs",
        "Saved as %1. This folder holds your stream key: do not share it. In OBS choose Profile > Import and "
        "this folder, then %2 in the Profile menu.",
    )
    return text.replace("%1", folder).replace("%2", quoted(name, PROFILE))


def obs_error_text(error: AppError) -> str:
    """Return the sentences for what went wrong with OBS or its files."""
    match error:
        case ObsMissing():
            return translate(
                "Obs", "No OBS that can be started was found. Nothing was changed. Export a profile instead."
            )
        case ObsRunning():
            return translate(
                "Obs",
                "OBS is running, and would not notice a new profile. Nothing was changed. Close "
                "OBS and try again, "
                "or export a profile and import it in OBS.",
            )
        case ObsFoldersSilent():
            return translate(
                "Obs",
                "OBS's folders don't answer. If they're on a network drive, check that it's connected.",
            )
        case ProfileNotThere():
            text = translate(
                "Obs",
                "OBS has no profile named %1 any more, and would silently use another. It was not started. "
                "Set it up again.",
            )
            return text.replace("%1", quoted(error.name, PROFILE))
        case NameNotPassable():
            text = translate(
                "Obs",
                "OBS was not started: on Windows it cannot be told a name like %1. Choose it in OBS itself.",
            )
            return text.replace("%1", quoted(error.name, PROFILE))
        case ProfileDamaged():
            text = translate(
                "Obs",
                "The profile %1 cannot be copied: its file %2 is damaged. Nothing was changed. "
                "Use a fresh profile.",
            )
            return text.replace("%1", quoted(error.name, PROFILE)).replace("%2", error.file)
        case NoScenes():
            return translate(
                "Obs",
                "OBS has no scenes yet, so it would not start to stream. Start OBS without streaming first.",
            )
        case UnusableIngest():
            return _unusable(error.problem)
        case FileTrouble():
            text = translate("Obs", "%1 cannot be written (%2). Nothing was left half done.")
            return text.replace("%1", str(error.path)).replace("%2", error.reason)
    return translate("Obs", "That did not work with OBS. Nothing was changed.")


def off_text() -> str:
    """Return why nothing can be sent from a demo without FFmpeg."""
    return _unusable(IngestProblem.OFF)


def _unusable(problem: IngestProblem) -> str:
    words = {
        IngestProblem.OFF: translate(
            "Obs", "The demo can't take streams without FFmpeg. Install FFmpeg, then start the demo again."
        ),
        IngestProblem.NO_KEY: translate(
            "Obs", "FastPix did not send this stream's key. Open the stream again."
        ),
        IngestProblem.NO_PASSPHRASE: translate(
            "Obs", "FastPix did not send this stream's SRT passphrase. Open the stream again, or use RTMPS."
        ),
        IngestProblem.ADDRESS: translate("Obs", "The address in the settings is not one that OBS can use."),
        IngestProblem.STREAM_ID_LENGTH: translate("Obs", "The SRT stream ID is too long. Use RTMPS."),
        IngestProblem.PASSPHRASE_LENGTH: translate(
            "Obs", "The SRT passphrase must have 10 to 79 characters, and this one has not. Use RTMPS."
        ),
    }
    return words[problem]


def warning_text(warning: ObsWarning) -> str:
    """Return what of their profile should be changed in OBS."""
    value = warning.value
    match warning.kind:
        case ObsWarningKind.VIDEO_CODEC:
            text = translate(
                "Obs", "It encodes %1; FastPix wants H.264. Choose an H.264 encoder under Output."
            )
        case ObsWarningKind.VIDEO_UNKNOWN:
            text = translate("Obs", "Its encoder (%1) is unknown here. Make sure that it encodes H.264.")
        case ObsWarningKind.AUDIO_CODEC:
            text = translate("Obs", "Its sound is encoded by %1; FastPix wants AAC. Change it under Output.")
        case ObsWarningKind.KEYFRAMES:
            text = translate("Obs", "Its keyframe interval is %1 s; set it to 2 s under Output.")
        case ObsWarningKind.KEYFRAMES_AUTO if value:
            text = translate(
                "Obs", "It leaves the keyframe interval to the encoder (%1 s); set it to 2 s under Output."
            )
        case ObsWarningKind.KEYFRAMES_AUTO:
            text = translate(
                "Obs", "It leaves the keyframe interval to the encoder; set it to 2 s under Output."
            )
        case ObsWarningKind.KEYFRAMES_UNKNOWN:
            text = translate(
                "Obs",
                "Its keyframe interval cannot be seen from here; make sure that it is 2 s under Output.",
            )
        case ObsWarningKind.BITRATE_HIGH:
            text = translate(
                "Obs", "It sends %1 kbit/s, much more than this quality needs; viewers gain nothing by it."
            )
        case ObsWarningKind.BITRATE_LOW:
            text = translate("Obs", "It sends only %1 kbit/s; the picture will be blurred.")
        case ObsWarningKind.DELAY:
            text = translate("Obs", "It holds the stream back by %1 s (Stream Delay, under Advanced).")
        case ObsWarningKind.GIVES_UP:
            text = translate(
                "Obs",
                "If the connection drops, it may give up after %1 s, while FastPix still waits; set Maximum "
                "Retries to 25 under Advanced.",
            )
        case ObsWarningKind.NO_RECONNECT:
            text = translate(
                "Obs",
                "If the connection drops, it stays away; enable Automatically Reconnect under Advanced.",
            )
        case _:
            text = translate(
                "Obs",
                "It uses Simple output, which has no keyframe interval. Change Output to "
                "Advanced and set 2 s, "
                "or viewers wait long for the picture.",
            )
    return text.replace("%1", value)


def encoder_problem_text(problem: EncoderProblem, *, least: int, most: int) -> str:
    """Return the sentence beside a setting."""
    if problem is EncoderProblem.ODD:
        return translate("Obs", "Even numbers only: H.264 has no others.")
    text = translate("Obs", "%1 to %2 is possible.")
    return text.replace("%1", str(least)).replace("%2", str(most))


def command_note(note: CommandNote) -> str:
    """Return what to know of a command before using it."""
    if note is CommandNote.TEST_PICTURE:
        return translate("Obs", "It sends a test picture and tone: put your own input in their place.")
    return translate(
        "Obs", "While it runs, everyone who uses this computer can see the key in the list of processes."
    )
