"""Texts of the network check: results, conclusions, and a report to share."""

import platform

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from fastpix_desktop import __version__
from fastpix_desktop.domain.network.checks import Check, CheckResult, Obstacle, Report, Route, Verdict
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.values import number

translate = QCoreApplication.translate
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86_400


def check_name(check: Check, route: Route) -> str:
    """Return a check's name, in a network administrator's words."""
    match check:
        case Check.NAME:
            #: Name of a check: whether the server's name leads to an address.
            return translate("Preflight", "Address of the server (DNS)")
        case Check.TCP:
            #: Name of a check. %1: RTMPS or RTMP. %2: a port's number.
            text = translate("Preflight", "%1 connection (TCP %2)").replace("%1", _rtmp(route))
            return text.replace("%2", str(route.rtmp.port))
        case Check.TLS:
            return translate("Preflight", "RTMPS encryption (TLS)")
        case Check.SRT:
            #: Name of a check. %1: a port's number.
            return translate("Preflight", "SRT connection (UDP %1)").replace("%1", str(route.srt.port))
        case Check.API:
            return translate("Preflight", "FastPix's service (API)")
        case Check.CLOCK:
            return translate("Preflight", "This computer's clock")


def result_text(result: CheckResult) -> str:
    """Return a check's result as a sentence."""
    if result.obstacle is None:
        text = _good(result)
    elif result.is_skipped and result.check is Check.CLOCK:
        text = translate("Preflight", "Not checked, because there was no answer to compare it with.")
    elif result.is_skipped:
        text = translate("Preflight", "Not checked, because an earlier check failed.")
    else:
        text = _by_check(result) or _in_the_way(result.obstacle)
    return text.replace("%1", apart(result.host or "FastPix"))


def state_text(result: CheckResult | None) -> str:
    """Return a check's state in a word."""
    if result is None:
        #: Result of a check: it isn't there yet.
        return translate("Preflight", "checking")
    if result.is_skipped:
        #: Result of a check: it wasn't made.
        return translate("Preflight", "not checked")
    if result.is_ok:
        #: Result of a check.
        return translate("Preflight", "OK")
    #: Result of a check: something is wrong.
    return translate("Preflight", "problem")


def time_text(result: CheckResult) -> str:
    """Return how long a check took; empty if not measured."""
    if result.milliseconds is None:
        return ""
    #: How long a check took, in milliseconds.
    return translate("Preflight", "%1 ms").replace("%1", number(result.milliseconds))


def verdict_text(report: Report) -> str:
    """Return the conclusion, and what to do."""
    rtmp, chosen = _rtmp(report.route), report.protocol
    names = {Protocol.RTMPS: rtmp, Protocol.SRT: "SRT"}
    match report.verdict:
        case Verdict.OK:
            return _clear(report, names)
        case Verdict.USE_SRT | Verdict.USE_RTMPS:
            #: %1, %2: RTMPS or SRT.
            text = translate("Preflight", "%1 doesn't work from here, but %2 does. Use %2.")
            other = Protocol.SRT if chosen is Protocol.RTMPS else Protocol.RTMPS
            return text.replace("%1", names[chosen]).replace("%2", names[other])
        case Verdict.SIGN_IN:
            return translate(
                "Preflight",
                "This network probably wants you to sign in first. Open a web browser, sign in, "
                "then check again. Or use a phone's hotspot.",
            )
        case Verdict.OFFLINE:
            return translate(
                "Preflight",
                "You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. "
                "Then check again.",
            )
        case Verdict.BLOCKED:
            return _blocked(report, rtmp)


def report_text(report: Report) -> str:
    """Return a report for the network's administrator. It contains no secrets."""
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
            #: Result of a check. %1: a server's name.
            return translate("Preflight", "Found %1.")
        case Check.TCP:
            return translate("Preflight", "Connected.")
        case Check.TLS:
            return translate("Preflight", "Encrypted, and the certificate is correct.")
        case Check.SRT:
            return translate("Preflight", "Connected, and the server answers.")
        case Check.API if result.via_proxy:
            return translate("Preflight", "FastPix answers through this computer's proxy.")
        case Check.API:
            return translate("Preflight", "FastPix answers.")
        case Check.CLOCK:
            #: Result of a check: this computer's clock is right.
            return translate("Preflight", "Correct.")


def _by_check(result: CheckResult) -> str:
    """Return a result's text that is special to one check, or an empty string."""
    match result.check, result.obstacle:
        case Check.NAME, Obstacle.TIME_OUT:
            #: %1: a server's name.
            return translate("Preflight", "The network's DNS didn't answer in time for %1.")
        case Check.TLS, Obstacle.OTHER:
            return translate("Preflight", "Another server answered, without RTMPS encryption.")
        case Check.TLS, Obstacle.CUT_OFF:
            return translate(
                "Preflight",
                "The connection was cut when encryption began. A firewall may allow only web pages.",
            )
        case Check.SRT, Obstacle.OTHER:
            return translate("Preflight", "Another server answered, without SRT.")
        case Check.SRT, Obstacle.TIME_OUT:
            return translate("Preflight", "No answer. A firewall probably blocks UDP.")
        case Check.API, Obstacle.OTHER:
            return translate("Preflight", "Another server answered, not FastPix.")
        case Check.CLOCK, Obstacle.CLOCK_AHEAD | Obstacle.CLOCK_BEHIND:
            return _clock_text(result.skew_s or 0, is_ahead=result.obstacle is Obstacle.CLOCK_AHEAD)
    return ""


def _in_the_way(obstacle: Obstacle) -> str:
    match obstacle:
        case Obstacle.NAME:
            return translate(
                "Preflight", "%1 wasn't found. You may be offline, or the network's DNS doesn't know it."
            )
        case Obstacle.TIME_OUT:
            return translate("Preflight", "No answer. A firewall probably blocks it.")
        case Obstacle.REFUSED:
            return translate("Preflight", "Refused by a firewall or by the server.")
        case Obstacle.UNREACHABLE:
            return translate("Preflight", "No route from this computer.")
        case Obstacle.CUT_OFF:
            return translate("Preflight", "The connection was cut.")
        case Obstacle.CERTIFICATE_NAME:
            return translate("Preflight", "Another server answered for %1 (wrong certificate name).")
        case Obstacle.CERTIFICATE_UNKNOWN:
            return translate(
                "Preflight",
                "The certificate isn't trusted. This network or an antivirus program may be reading "
                "encrypted connections.",
            )
        case Obstacle.CERTIFICATE_TIME:
            return translate("Preflight", "The certificate isn't valid today, by this computer's clock.")
        case Obstacle.PORTAL:
            return translate("Preflight", "A web page answered instead, such as a sign-in or a filter.")
        case Obstacle.SERVER:
            return translate("Preflight", "FastPix has a problem. Try again in a minute.")
        case Obstacle.PROXY:
            return translate("Preflight", "This computer's proxy blocked the connection.")
    return translate("Preflight", "Another server answered.")


def _clear(report: Report, names: dict[Protocol, str]) -> str:
    other = Protocol.SRT if report.protocol is Protocol.RTMPS else Protocol.RTMPS
    if not report.is_open(other):
        text = translate(
            "Preflight", "You can stream from here, by %1. %2 doesn't work, but you don't need it."
        )
    elif report.all_ok:
        #: %1, %2: RTMPS and SRT.
        text = translate("Preflight", "You can stream from here, by %1 or %2.")
    else:
        text = translate("Preflight", "You can stream from here, by %1 or %2. See above for other problems.")
    return text.replace("%1", names[report.protocol]).replace("%2", names[other])


def _blocked(report: Report, rtmp: str) -> str:
    route = report.route
    text = translate(
        "Preflight",
        "You can't stream from here: %1 and SRT are both blocked. Use a phone's hotspot, or ask "
        "your network's administrator to allow TCP %2 or UDP %3 to %4.",
    )
    text = text.replace("%1", rtmp).replace("%2", str(route.rtmp.port)).replace("%3", str(route.srt.port))
    text = text.replace("%4", QLocale().createSeparatedList([apart(host) for host in route.hosts]))
    if report.of(Check.API).via_proxy:
        text += " " + translate("Preflight", "The proxy doesn't help: it carries web pages, but not streams.")
    return text


def _clock_text(skew_s: float, *, is_ahead: bool) -> str:
    """Return how wrong the clock is, in the most useful unit: minutes, hours or days."""
    seconds, texts = abs(skew_s), Counted()
    if seconds < 2 * _HOUR_S:
        text = texts.clock_minutes_ahead if is_ahead else texts.clock_minutes_behind
        return text(round(seconds / _MINUTE_S))
    if seconds < 2 * _DAY_S:
        text = texts.clock_hours_ahead if is_ahead else texts.clock_hours_behind
        return text(round(seconds / _HOUR_S))
    text = texts.clock_days_ahead if is_ahead else texts.clock_days_behind
    return text(round(seconds / _DAY_S))
