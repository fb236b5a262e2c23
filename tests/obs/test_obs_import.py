"""OBS's own Profile > Import: an exported folder, taken in as a person does it."""

from collections.abc import Callable
from pathlib import Path

from fastpix_desktop.domain.encoders.settings import retry_plan
from fastpix_desktop.domain.obs.profile import BASIC, Origin, origin_of, render
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from fastpix_desktop.services.obs.profiles import export_profile
from tests.obs.harness import ObsHome, ObsUnderTest, running_obs, screen
from tests.obs.person import person
from tests.obs.receivers import RTMP_PORT, SHORT_S, rtmp_receiver
from tests.obs.sandbox import Sandbox, wait_until
from tests.obs.test_obs_streams import KEY, SMALL, TITLE, assert_as_asked


def test_an_imported_profile_has_its_name_and_streams(
    sandboxed: Callable[..., Sandbox],
    obs: ObsUnderTest,
    home: ObsHome,
    *,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    ingest = RtmpSettings(f"rtmp://127.0.0.1:{RTMP_PORT}/live", Secret(KEY))
    parent = tmp_path / "exports"
    parent.mkdir()
    exported = export_profile(render(TITLE, "stream-1", ingest, SMALL, retry_plan(300)), parent)
    sandbox = sandboxed(obs)
    imported = home.profiles / exported.folder.name
    with screen(sandbox), person(sandbox) as someone:
        with running_obs(sandbox, obs, home) as process:
            someone.import_profile(exported.folder)
            wait_until(
                lambda: {each.name for each in imported.glob("*")} == set(exported.profile.files),
                "not all was imported",
            )
            someone.choose_profile(exported.profile.display_name, of=2)
            someone.close()
            assert process.wait(20) == 0
        assert origin_of((imported / BASIC).read_text()) == Origin("stream-1", is_ours=True)
        # Started again with no word of a profile: what was chosen is what it streams with.
        with (
            rtmp_receiver(sandbox, KEY, SHORT_S) as receiver,
            running_obs(sandbox, obs, home, "--startstreaming"),
        ):
            arrived = receiver.wait()
            assert someone.current_profile() == exported.profile.display_name
    assert_as_asked(arrived)
    record_property("keyframes", arrived.keyframes_text)
    assert "Unexpected stream" not in arrived.log
    assert KEY not in home.logs() + sandbox.log("obs.log")
