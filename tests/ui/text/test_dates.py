"""Dates are written as in the person's locale: order, words, marks, 12 or 24 hours."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from fastpix_desktop.ui.text.dates import Nearness, day_text, local, moment_text, nearness

DAY = QDate(QDate.currentDate().year(), 11, 5)
LAST_YEAR = DAY.addYears(-1)


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en_GB", "5 Nov"),
        ("en_US", "Nov 5"),
        ("de_DE", "5. Nov."),
        ("es_ES", "5 de nov"),
        ("fr_FR", "5 nov."),
        ("pt_BR", "5 de nov."),
        ("hi_IN", "5 नव॰"),
        ("ja_JP", "11月5日"),
        ("ko_KR", "11월 5일"),
        ("ru_RU", "5 нояб."),
        ("hu_HU", "nov. 5."),
    ],
)
def test_day_of_this_year_follows_the_locale(name: str, expected: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert day_text(DAY) == expected


@pytest.mark.parametrize("name", ["en_US", "de_DE", "ja_JP", "ru_RU", "hu_HU"])
def test_only_a_day_of_another_year_has_its_year(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    year = QLocale().toString(LAST_YEAR, "yyyy")
    assert year in day_text(LAST_YEAR)
    assert year in day_text(LAST_YEAR, weekday=True)
    assert str(DAY.year()) not in day_text(DAY)


@pytest.mark.parametrize(
    ("name", "begins", "ends"),
    [("en_US", "", "PM"), ("en_GB", "", "22:00"), ("de_DE", "", "22:00"), ("ja_JP", "11月5日(", "22:00")],
)
def test_moment_has_weekday_and_time(name: str, begins: str, ends: str) -> None:
    QLocale.setDefault(QLocale(name))
    text = moment_text(QDateTime(DAY, QTime(22, 0)))
    assert QLocale().toString(DAY, "ddd") in text
    assert text.startswith(begins)
    assert text.endswith(ends)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (5, Nearness.NOW),
        (-300, Nearness.NOW),  # by a clock that is behind
        (86_400, Nearness.YESTERDAY),
        (5 * 86_400, Nearness.EARLIER),
    ],
)
def test_nearness(seconds: int, expected: Nearness) -> None:
    moment = QDateTime.currentDateTime().addSecs(-seconds)
    assert nearness(moment) is expected


def test_moment_is_shown_in_local_time() -> None:
    moment = datetime(2026, 11, 5, 21, 30, tzinfo=UTC)
    assert local(moment).toSecsSinceEpoch() == moment.timestamp()
    assert local(moment).timeSpec() is QDateTime.currentDateTime().timeSpec()
