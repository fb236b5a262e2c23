"""The start benchmark's measuring device."""

from tests.bench import startup
from tests.desktop.session import Desktop


def test_a_start_is_measured() -> None:
    with Desktop(keyring=False, accessibility=False) as desktop:
        for platform in ("xcb", "offscreen"):
            start = startup.measure(startup.BARE, {**desktop.env, "QT_QPA_PLATFORM": platform})
            assert 20 < start.paint_ms < 10_000
            assert 10 < start.pss_mb <= start.rss_mb < 500
