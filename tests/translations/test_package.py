"""The menu entry, the entry in software centres and the installer speak the window's languages."""

import re
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
import translations  # type: ignore[import-not-found]

from fastpix_desktop.base.languages import LANGUAGES

LINUX = translations.ROOT / "resources/linux"
OTHERS = sorted(set(LANGUAGES) - {"en"})
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_menu_entry_is_in_all_languages(key: str) -> None:
    text = (LINUX / "fastpix-desktop.desktop").read_text(encoding="utf-8")
    assert sorted(re.findall(rf"^{key}\[(\w+)\]=.", text, re.MULTILINE)) == OTHERS


def test_action_of_the_menu_entry_is_in_all_languages() -> None:
    text = (LINUX / "fastpix-desktop.desktop").read_text(encoding="utf-8").partition("[Desktop Action")[2]
    assert sorted(re.findall(r"^Name\[(\w+)\]=.", text, re.MULTILINE)) == OTHERS


def test_entry_in_software_centres_is_in_all_languages() -> None:
    root = ET.parse(LINUX / "com.fastpix.desktop.metainfo.xml").getroot()
    found = [each for tag in ("summary", "p", "li", "caption") for each in root.iter(tag)]
    number = Counter(each.get(_LANG, "en").replace("-", "_") for each in found)
    assert sorted(number) == sorted(LANGUAGES)
    assert len(set(number.values())) == 1
    assert all((each.text or "").strip() for each in found)


def test_installer_is_in_all_languages_that_its_compiler_has() -> None:
    script = translations.ROOT / "packaging/windows/fastpix-desktop.iss"
    assert script.read_bytes().startswith(
        b"\xef\xbb\xbf"
    )  # else the compiler takes it for the system's encoding
    text = script.read_text(encoding="utf-8-sig")
    named = re.findall(r'^Name: "(\w+)"; MessagesFile: "compiler:', text, re.MULTILINE)
    has_no_file = {"hi"}
    assert sorted(named) == sorted(each.replace("_", "").lower() for each in set(LANGUAGES) - has_no_file)
    for message in ("AlsoDelete", "WhatStays"):
        assert sorted(re.findall(rf"^(\w+)\.{message}=.", text, re.MULTILINE)) == sorted(named)
