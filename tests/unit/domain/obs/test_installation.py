from pathlib import Path

from fastpix_desktop.domain.obs.installation import InstalledProfile, ObsFound


def test_nothing_is_found_at_first() -> None:
    assert ObsFound() == ObsFound((), is_running=False)


def test_a_profile_is_theirs_unless_it_says_otherwise() -> None:
    profile = InstalledProfile(Path("Mine"), "Mine", is_named=True)
    assert (profile.stream_id, profile.made_from) == (None, None)
