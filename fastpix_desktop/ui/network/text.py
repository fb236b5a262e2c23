"""The way to FastPix in words: what was found, what follows from it, and a text to pass on."""

import platform

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from fastpix_desktop import __version__
from fastpix_desktop.domain.network.checks import Check, CheckResult, Obstacle, Report, Route, Verdict
from fastpix_desktop.domain.streams.protocol import Protocol

translate = QCoreApplication.translate
_HOUR_S, _DAY_S = 3600, 86_400


def check_name(check: Check, route: Route) -> str:
    """Return what is looked at, with the words that a network's administrator knows."""
    match check:
        case Check.NAME:
            return translate("Preflight", "Address of the server (DNS)")
        case Check.TCP:
            text = translate("Preflight", "%1 connection (TCP %2)").replace("%1", _rtmp(route))
            return text.replace("%2", str(route.rtmp.port))
        case Check.TLS:
            return translate("Preflight", "RTMPS encryption (TLS)")
        case Check.SRT:
            return translate("Preflight", "SRT connection (UDP %1)").replace("%1", str(route.srt.port))
        case Check.API:
            return translate("Preflight", "FastPix's service (API)")
        case Check.CLOCK:
            return translate("Preflight", "This computer's clock")


def result_text(result: CheckResult) -> str:
    """Return what came of a check, as a sentence."""
    if result.obstacle is None:
        text = _good(result)
    elif result.is_skipped and result.check is Check.CLOCK:
        text = translate("Preflight", "Not checked: there was no answer to compare it with.")
    elif result.is_skipped:
        text = translate("Preflight", "Not checked: what comes before it failed.")
    else:
        text = _by_check(result) or _in_the_way(result.obstacle)
    return text.replace("%1", result.host or "FastPix")


def state_text(result: CheckResult | None) -> str:
    """Return how a check stands, in a word."""
    if result is None:
        return translate("Preflight", "checking")
    if result.is_skipped:
        return translate("Preflight", "not checked")
    return translate("Preflight", "all is well") if result.is_ok else translate("Preflight", "problem")


def time_text(result: CheckResult) -> str:
    """Return how long a check took; nothing where it was not measured."""
    if result.milliseconds is None:
        return ""
    return translate("Preflight", "%1 ms").replace("%1", str(result.milliseconds))


def verdict_text(report: Report) -> str:
    """Return what follows from all results, and what to do."""
    rtmp, chosen = _rtmp(report.route), report.protocol
    names = {Protocol.RTMPS: rtmp, Protocol.SRT: "SRT"}
    match report.verdict:
        case Verdict.OK:
            return _clear(report, names)
        case Verdict.USE_SRT | Verdict.USE_RTMPS:
            text = translate("Preflight", "%1 does not get through from here, but %2 does: use %2.")
            other = Protocol.SRT if chosen is Protocol.RTMPS else Protocol.RTMPS
            return text.replace("%1", names[chosen]).replace("%2", names[other])
        case Verdict.SIGN_IN:
            return translate(
                "Preflight",
                "Something answers in FastPix's place: most likely this network wants a sign-in first. "
                "Open a web browser, sign in there, then check again. Or use a phone's hotspot.",
            )
        case Verdict.OFFLINE:
            return translate(
                "Preflight",
                "Nothing answers at all. See whether the Wi-Fi or the cable is connected and whether "
                "web pages open, then check again.",
            )
        case Verdict.BLOCKED:
            return _blocked(report, rtmp)


def report_text(report: Report) -> str:
    """Return all of it as lines for whoever runs the network. Nothing in it is secret."""
    when = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
    lines = [f"FastPix Desktop {__version__} ({platform.system()}), {when}"]
    for result in report.results:
        parts = (check_name(result.check, report.route), result.host, time_text(result), result_text(result))
        lines.append(f"[{state_text(result)}] " + " · ".join(part for part in parts if part))
    return "\n".join([*lines, verdict_text(report), ""])


def _rtmp(route: Route) -> str:
    return "RTMPS" if route.rtmp.is_tls else "RTMP"


def _good(result: CheckResult) -> str:
    match result.check:
        case Check.NAME:
            return translate("Preflight", "%1 is found.")
        case Check.TCP:
            return translate("Preflight", "The way is open.")
        case Check.TLS:
            return translate("Preflight", "Encrypted, and the server is the right one.")
        case Check.SRT:
            return translate("Preflight", "The way is open, and the server answers.")
        case Check.API if result.via_proxy:
            return translate("Preflight", "It answers, by way of the proxy in this computer's settings.")
        case Check.API:
            return translate("Preflight", "It answers.")
        case Check.CLOCK:
            return translate("Preflight", "It is right.")


def _by_check(result: CheckResult) -> str:
    """Return what means something of its own for one check."""
    match result.check, result.obstacle:
        case Check.NAME, Obstacle.TIME_OUT:
            return translate("Preflight", "%1 was not found in time: the network's DNS does not answer.")
        case Check.TLS, Obstacle.OTHER:
            return translate("Preflight", "Something answers, but not with encrypted RTMPS.")
        case Check.TLS, Obstacle.CUT_OFF:
            return translate(
                "Preflight", "Cut off as the encryption began: a firewall may let through web pages only."
            )
        case Check.SRT, Obstacle.OTHER:
            return translate("Preflight", "Something answers, but not with SRT.")
        case Check.SRT, Obstacle.TIME_OUT:
            return translate("Preflight", "No answer: a firewall most likely drops UDP on the way.")
        case Check.API, Obstacle.OTHER:
            return translate("Preflight", "Something answers, but not FastPix.")
        case Check.CLOCK, Obstacle.CLOCK_AHEAD:
            text = translate(
                "Preflight",
                "It is %2 ahead. Have the system set it by itself, or servers will refuse its connections.",
            )
            return text.replace("%2", _roughly(result.skew_s or 0))
        case Check.CLOCK, Obstacle.CLOCK_BEHIND:
            text = translate(
                "Preflight",
                "It is %2 behind. Have the system set it by itself, or servers will refuse its connections.",
            )
            return text.replace("%2", _roughly(result.skew_s or 0))
    return ""


def _in_the_way(obstacle: Obstacle) -> str:
    match obstacle:
        case Obstacle.NAME:
            return translate("Preflight", "%1 is not found: no internet, or its DNS does not know it.")
        case Obstacle.TIME_OUT:
            return translate("Preflight", "No answer: a firewall most likely drops it on the way.")
        case Obstacle.REFUSED:
            return translate("Preflight", "Turned away, by a firewall or by the server itself.")
        case Obstacle.UNREACHABLE:
            return translate("Preflight", "No way leads there from this computer.")
        case Obstacle.CUT_OFF:
            return translate("Preflight", "Cut off in the middle.")
        case Obstacle.CERTIFICATE_NAME:
            return translate("Preflight", "Somebody else answers for %1: the certificate bears another name.")
        case Obstacle.CERTIFICATE_UNKNOWN:
            return translate(
                "Preflight",
                "The certificate is not trusted: this network, or an antivirus program, may be looking into "
                "encrypted connections.",
            )
        case Obstacle.CERTIFICATE_TIME:
            return translate("Preflight", "By this computer's clock, the certificate is not valid today.")
        case Obstacle.PORTAL:
            return translate("Preflight", "A web page answers instead: of a sign-in, or of a filter.")
        case Obstacle.SERVER:
            return translate("Preflight", "It answers, but has a problem of its own. Try again in a minute.")
        case Obstacle.PROXY:
            return translate("Preflight", "The proxy in this computer's settings let nothing through.")
    return translate("Preflight", "Something else answers there.")


def _clear(report: Report, names: dict[Protocol, str]) -> str:
    other = Protocol.SRT if report.protocol is Protocol.RTMPS else Protocol.RTMPS
    if not report.is_open(other):
        text = translate("Preflight", "%1 gets through. %2 does not, but you do not need it.")
    elif report.all_ok:
        text = translate("Preflight", "All is well: %1 gets through, and %2 would too.")
    else:
        text = translate("Preflight", "%1 gets through, and %2 would too. See above for what else to mend.")
    return text.replace("%1", names[report.protocol]).replace("%2", names[other])


def _blocked(report: Report, rtmp: str) -> str:
    route = report.route
    text = translate(
        "Preflight",
        "Neither %1 nor SRT gets through. Use a phone's hotspot, or ask who runs this network to allow "
        "TCP %2 or UDP %3 out to %4.",
    )
    text = text.replace("%1", rtmp).replace("%2", str(route.rtmp.port)).replace("%3", str(route.srt.port))
    text = text.replace("%4", ", ".join(route.hosts))
    if report.of(Check.API).via_proxy:
        text += " " + translate("Preflight", "The proxy does not help: it carries web pages, but no streams.")
    return text


def _roughly(seconds: float) -> str:
    """Return a length of time in the unit that says most: ``7 minutes``, ``3 hours``, ``12 days``."""
    seconds = abs(seconds)
    if seconds < 2 * _HOUR_S:
        return translate("Preflight", "%1 minutes").replace("%1", str(round(seconds / 60)))
    if seconds < 2 * _DAY_S:
        return translate("Preflight", "%1 hours").replace("%1", str(round(seconds / _HOUR_S)))
    return translate("Preflight", "%1 days").replace("%1", str(round(seconds / _DAY_S)))
