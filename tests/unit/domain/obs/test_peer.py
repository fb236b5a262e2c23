"""Who answers on OBS's port: every combination that the system can tell of."""

import pytest

from fastpix_desktop.domain.obs.peer import Ends, Peer, Program, Verdict, judge, plain

FOUND = (Program("/usr/bin/obs", (1, 7)), Program("/opt/obs/bin/64bit/obs"))


@pytest.mark.parametrize(
    ("peer", "verdict"),
    [
        # The file that runs is the one that we found, whatever it is called there.
        (Peer(True, "/usr/bin/obs", (1, 7), True), Verdict.OBS),
        (Peer(True, "/chroot/usr/bin/obs", (1, 7)), Verdict.OBS),
        (Peer(True, "/usr/bin/obs (deleted)", (1, 8), True), Verdict.OBS),  # updated while it ran
        # Another user's, also where it is OBS.
        (Peer(False), Verdict.OTHER),
        (Peer(False, "/usr/bin/obs", (1, 7), True), Verdict.OTHER),
        # This user's, and no OBS.
        (Peer(True, "/usr/bin/python3.11", (1, 9), True), Verdict.OTHER),
        (Peer(True, "C:\\Users\\me\\AppData\\evil.exe", (1, 9), True), Verdict.OTHER),
        (Peer(True, "/usr/bin/notobs", (1, 9), True), Verdict.OTHER),
        (Peer(True, "/usr/bin/obs-cli", (1, 9), True), Verdict.OTHER),
        (Peer(True, "/usr/bin/python3.11 (deleted)", (1, 9), True), Verdict.OTHER),
        (Peer(True, "/home/me/obs/server", (1, 9), True), Verdict.OTHER),
        # Called like OBS, and not where we know one.
        (Peer(True, "/app/bin/obs", (2, 7)), Verdict.UNKNOWN),  # Flatpak
        (Peer(True, "/snap/obs-studio/1302/usr/bin/obs", (2, 7)), Verdict.UNKNOWN),
        (Peer(True, "/tmp/.mount_obs-stAbC/usr/bin/obs", (3, 7), True), Verdict.UNKNOWN),  # AppImage
        (Peer(True, "/nix/store/x-obs-studio/bin/.obs-wrapped", (1, 9), True), Verdict.UNKNOWN),
        (Peer(True, "D:\\OBS portable\\bin\\64bit\\OBS64.exe", (1, 9), True), Verdict.UNKNOWN),
        (Peer(True, "/Users/me/Desktop/OBS.app/Contents/MacOS/OBS", (1, 9), True), Verdict.UNKNOWN),
        (Peer(True, "/usr/bin/obs", (1, 8), True), Verdict.UNKNOWN),  # another file, at its place in time
        (Peer(True, "/usr/bin/obs (deleted)", (1, 8), False), Verdict.UNKNOWN),  # in a container
        (Peer(True, "/elsewhere/obs (deleted)", (1, 8), True), Verdict.UNKNOWN),
        # What the system doesn't tell.
        (Peer(), Verdict.UNKNOWN),
        (Peer(True), Verdict.UNKNOWN),
        (Peer(None, "/usr/bin/obs", (1, 7), True), Verdict.UNKNOWN),
    ],
)
def test_each_process_gets_its_verdict(peer: Peer, verdict: Verdict) -> None:
    assert judge(peer, FOUND) is verdict


def test_without_any_obs_on_this_computer_nothing_counts_as_obs() -> None:
    assert judge(Peer(True, "/usr/bin/obs", None, True), ()) is Verdict.UNKNOWN
    assert judge(Peer(True, "/usr/bin/nc", None, True), ()) is Verdict.OTHER


@pytest.mark.parametrize(
    ("ours", "theirs", "is_here"),
    [
        ("127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1", "127.0.0.2", True),
        ("::1", "::1", True),
        ("::ffff:127.0.0.1", "::ffff:127.0.0.1", True),
        ("192.168.1.20", "192.168.1.20", True),  # by its own address in the network
        ("fe80::1%eth0", "fe80::1%eth0", True),
        ("192.168.1.20", "192.168.1.21", False),
        ("fe80::1%eth0", "fe80::2%eth0", False),
        ("2001:db8::1", "2001:db8::2", False),
    ],
)
def test_whether_the_other_end_is_on_this_computer(ours: str, theirs: str, is_here: bool) -> None:
    assert Ends.of((ours, 50000), (theirs, 4455)).is_here is is_here


def test_addresses_are_compared_in_their_usual_form() -> None:
    assert plain("::ffff:10.0.0.7") == "10.0.0.7"
    assert plain("FE80:0:0:0::1%en0") == "fe80::1"
    with pytest.raises(ValueError, match="localhost"):
        plain("localhost")
