"""What the packages are made from, checked where it can be without building one."""

import contextlib
import importlib
import plistlib
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtGui import QImage

from fastpix_desktop import __version__
from fastpix_desktop.base.resources import resources
from fastpix_desktop.bootstrap.app import MODEL_ID
from tests.windows import machine

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
SVG = resources() / "icons/fastpix-desktop.svg"
for folder in (PACKAGING, PACKAGING / "linux"):
    sys.path.append(str(folder))

import icons  # type: ignore[import-not-found]  # noqa: E402
import icu  # type: ignore[import-not-found]  # noqa: E402
import libraries  # type: ignore[import-not-found]  # noqa: E402
import notices  # type: ignore[import-not-found]  # noqa: E402
import release  # type: ignore[import-not-found]  # noqa: E402
import stand_ins  # type: ignore[import-not-found]  # noqa: E402
import trim  # type: ignore[import-not-found]  # noqa: E402

build = importlib.import_module("build")  # by an import, it would be sorted by whether build/ is there


def test_the_version_stands_in_one_place() -> None:
    assert release.version() == __version__
    others = [
        path.relative_to(ROOT)
        for path in [ROOT / "pyproject.toml", *PACKAGING.rglob("*"), *(ROOT / "resources").rglob("*")]
        if path.suffix in {".toml", ".py", ".spec", ".iss", ".plist", ".xml", ".desktop", ".1"}
        and re.search(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])", path.read_text(encoding="utf-8"))
        and path.suffix != ".iss"  # in its first line, as an example
    ]
    assert others == []


@pytest.mark.usefixtures("qapp")  # else it makes an application that no other test could use
def test_the_windows_icon_holds_every_size() -> None:
    ico = icons.ico(SVG)
    reserved, kind, count = struct.unpack_from("<HHH", ico)
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        width, height, *_, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert width == height == size % 256
        image = QImage.fromData(ico[offset : offset + length])
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
    assert not QImage.fromData(ico).isNull()


@pytest.mark.usefixtures("qapp")
def test_the_mac_icon_holds_every_size() -> None:
    icns = icons.icns(SVG)
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)
    at, found = 8, {}
    while at < len(icns):
        kind, length = struct.unpack_from(">4sI", icns, at)
        found[kind] = QImage.fromData(icns[at + 8 : at + length]).width()
        at += length
    assert found == icons.ICNS_TYPES


def test_icu_data_are_reduced_to_what_is_wanted() -> None:
    names = [b"icudt73l/coll/root.res", b"icudt73l/coll/zh.res", b"icudt73l/root.res"]
    contents = [b"collation" * 3, b"x" * 1000, b"root"]
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    whole = header + icu._table(list(zip(names, contents, strict=True)))
    smaller = icu.shrink(whole)
    assert icu.shrink(smaller) == smaller
    assert len(smaller) < len(whole) - 900
    table = smaller[32:]
    assert struct.unpack_from("<I", table) == (2,)
    for number, (name, content) in enumerate([(names[0], contents[0]), (names[2], contents[2])]):
        name_at, content_at = struct.unpack_from("<II", table, 4 + 8 * number)
        assert table[name_at:].startswith(name + b"\0")
        assert table[content_at:].startswith(content)
        assert content_at % 16 == 0
    with pytest.raises(ValueError, match="not ICU"):
        icu.shrink(bytes(64))


def test_notices_name_every_distribution_and_its_licence() -> None:
    text = notices.text("fastpix-desktop")
    names = (
        "PySide6_Essentials PySide6_Addons shiboken6 requests keyring certifi qasync urllib3 websockets segno"
    )
    for name in names.split():
        assert re.search(rf"^  {name} [\d.]+ +\S", text, re.MULTILINE | re.IGNORECASE), name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "Version 2.1, February 1999" in text  # FFmpeg's is older than Qt's
    assert "PYTHON SOFTWARE FOUNDATION" in text
    assert "hypothesis" not in text  # a tool of ours, not a part of the program


def test_what_is_imported_by_name_is_not_trimmed() -> None:
    sources = sorted((ROOT / "fastpix_desktop").rglob("*.py"))
    excluded = trim.excluded_modules(sources)
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    trimmed = [name for name in excluded if re.search(rf"(from|import) {re.escape(name)}\b", text)]
    assert trimmed == []


def test_only_the_wanted_plugins_and_libraries_stay() -> None:
    qt = "PySide6/Qt"
    entries = [
        (f"{qt}/plugins/platforms/libqxcb.so", "/site/libqxcb.so", "BINARY"),
        (f"{qt}/plugins/platformthemes/libqgtk3.so", "/site/libqgtk3.so", "BINARY"),
        (f"{qt}/translations/qtbase_de.qm", "/site/qtbase_de.qm", "DATA"),
        (f"{qt}/translations/qtbase_fr.qm", "/site/qtbase_fr.qm", "DATA"),
        ("PySide6/QtNetwork.abi3.so", "/site/QtNetwork.abi3.so", "EXTENSION"),
        ("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0", "BINARY"),
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY"),
    ]
    kept = trim.binaries(entries, excluded=["PySide6.QtNetwork"], languages=["de"])
    names = {place.rpartition("/")[2] for place, _, _ in kept}
    assert names == {"libqxcb.so", "qtbase_de.qm", "libssl.so.3", "libpython3.11.so.1.0"}


@pytest.mark.usefixtures("qapp")  # the icons are made first
def test_a_build_that_fails_leaves_nothing_to_be_taken_for_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dist = tmp_path / "dist"
    (dist / "fastpix-desktop").mkdir(parents=True)
    for name in ("fastpix-desktop_0.0.9_amd64.deb", "SHA256SUMS", "bare-window_0.1.0_amd64.deb"):
        (dist / name).touch()

    def fail(*, bare: bool = False) -> Path:
        assert not bare
        assert [path.name for path in dist.iterdir()] == ["bare-window_0.1.0_amd64.deb"]
        (dist / "fastpix-desktop").mkdir()
        raise RuntimeError

    monkeypatch.setattr(build, "DIST", dist)
    monkeypatch.setattr(build, "MADE", tmp_path / "made")
    monkeypatch.setattr(build, "make_bundle", fail)
    monkeypatch.setattr(sys, "argv", ["build.py"])
    with pytest.raises(RuntimeError):
        build.main()
    assert [path.name for path in dist.iterdir()] == ["bare-window_0.1.0_amd64.deb"]


def test_a_library_is_freed_of_what_its_builder_needed(tmp_path: Path) -> None:
    made = tmp_path / "libsmall.so"
    (tmp_path / "small.s").write_text(".globl answer\nanswer: ret\nhidden: ret\n")
    subprocess.run(["as", "-o", tmp_path / "small.o", tmp_path / "small.s"], check=True)
    for run_path, kept in (("$ORIGIN/lib", True), ("/home/builder/lib", False), ("$ORIGIN:/opt/lib", False)):
        link = ["ld", "-shared", "-rpath", run_path, "-o", str(made), str(tmp_path / "small.o")]
        subprocess.run(link, check=True)
        libraries.tidy(made)
        shown = libraries.objdump("-p", made)
        assert (run_path in shown) is kept
        assert "no symbols" in libraries.objdump("--syms", made)
        assert "answer" in libraries.objdump("--dynamic-syms", made)


def test_a_stand_in_has_what_its_users_refer_to_and_nothing_else(tmp_path: Path) -> None:
    """Built from libraries with versions of their symbols, as Qt's are."""
    (tmp_path / "map").write_text("V_1 { global: used; table; unused; };")
    code = (
        ".globl used\n.type used, @function\nused: ret\n.globl unused\n.type unused, @function\nunused: ret\n"
    )
    data = ".data\n.globl table\n.type table, @object\n.size table, 56\ntable: .zero 56\n"
    whole, user = tmp_path / "libwhole.so.6", tmp_path / "libuser.so"
    _link(whole, code + data, "-soname", whole.name, "--version-script", str(tmp_path / "map"))
    _link(user, ".data\n.globl mine\nmine: .quad used, table\n", str(whole), "-rpath", "$ORIGIN/made")
    found = stand_ins.symbols(whole, [user])
    assert found == [stand_ins.Symbol("table", "V_1", 56, False), stand_ins.Symbol("used", "V_1", 0, True)]
    made = stand_ins.make(whole, [user], tmp_path / "made")
    whole.unlink()
    listed = libraries.objdump("--dynamic-syms", made)
    assert re.search(r"V_1 +used$", listed, re.MULTILINE)
    assert "unused" not in listed
    load = f"import ctypes, os; ctypes.CDLL({str(user)!r}, os.RTLD_NOW)"
    done = subprocess.run([sys.executable, "-c", load], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    empty = stand_ins.make(made, [made], tmp_path / "empty")
    assert stand_ins.symbols(empty, [user]) == []


def _link(made: Path, source: str, *options: str) -> None:
    (made.parent / "it.s").write_text(source)
    subprocess.run(["as", "-o", made.parent / "it.o", made.parent / "it.s"], check=True)
    # An executable stack, which assembler asks for unless told otherwise, keeps glibc 2.41 from loading it.
    link = ["ld", "-shared", "-z", "noexecstack", "-o", str(made), str(made.parent / "it.o"), *options]
    subprocess.run(link, check=True)


def test_the_changelog_can_be_read_as_releases() -> None:
    releases = list(release.releases())
    assert releases
    assert all(each.changes for each in releases)
    tree = ET.fromstring(release.releases_xml())
    assert [each.get("version") for each in tree] == [each.version for each in releases]
    assert release.debian_changelog("A <a@b.c>").startswith(f"fastpix-desktop ({__version__})")


def test_the_mac_recipe_can_be_read() -> None:
    properties = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    assert properties["NSHighResolutionCapable"] is True
    assert properties["NSRequiresAquaSystemAppearance"] is False  # or the window is light for ever
    assert properties["LSMinimumSystemVersion"] == "13.0"  # Qt's
    assert properties["NSLocalNetworkUsageDescription"].startswith("To control OBS")  # macOS 15 shows it
    given = {"CFBundleVersion", "CFBundleShortVersionString", "CFBundleIdentifier", "CFBundleExecutable"}
    assert not given & set(properties)  # PyInstaller's, from the spec
    entitlements = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    # No more than ctypes needs: each of the others would let something else into the process.
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    subprocess.run(["sh", "-n", PACKAGING / "macos/make-dmg"], check=True)


def test_the_windows_script_names_what_is_there() -> None:
    script = (PACKAGING / "windows/fastpix-desktop.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert "{localappdata}\\fastpix-desktop" in script
    assert f'#define Model "{MODEL_ID}"\n' in script
    assert script.count('AppUserModelID: "{#Model}"') == script.count('Filename: "{app}') - 1 == 2  # [Run]
    assert "AppMutex={#Model}\n" in script  # or the app's files are in use when they are replaced or deleted
    sections = re.findall(r"^\[(\w+)\]$", script, re.MULTILINE)
    assert {"Setup", "Files", "Icons", "Run", "Code"} <= set(sections)
    assert len(sections) == len(set(sections))


def test_the_desktop_file_starts_what_the_program_understands() -> None:
    text = (ROOT / "resources/linux/fastpix-desktop.desktop").read_text(encoding="utf-8")
    for line in re.findall(r"^Exec=fastpix-desktop(.*)$", text, re.MULTILINE):
        subprocess.run([sys.executable, "-m", "fastpix_desktop", *line.split(), "--version"], check=True)
    subprocess.run(["desktop-file-validate", ROOT / "resources/linux/fastpix-desktop.desktop"], check=True)


def test_each_part_of_microsofts_runtime_is_there_once_and_is_qts() -> None:
    entries = [
        ("VCRUNTIME140.dll", r"C:\Python\VCRUNTIME140.dll", "BINARY"),
        (r"shiboken6\VCRUNTIME140.dll", r"C:\site\shiboken6\VCRUNTIME140.dll", "BINARY"),
        (r"PySide6\vcruntime140.dll", r"C:\site\PySide6\vcruntime140.dll", "BINARY"),
        (r"shiboken6\MSVCP140_1.dll", r"C:\site\shiboken6\MSVCP140_1.dll", "BINARY"),
        ("python313.dll", r"C:\Python\python313.dll", "BINARY"),
    ]
    windows = [(place.replace("\\", "/"), source, kind) for place, source, kind in entries]
    kept = trim.binaries(windows, excluded=[], languages=[])
    assert sorted((place, source) for place, source, _ in kept) == [
        ("MSVCP140_1.dll", r"C:\site\shiboken6\MSVCP140_1.dll"),
        ("python313.dll", r"C:\Python\python313.dll"),
        ("vcruntime140.dll", r"C:\site\PySide6\vcruntime140.dll"),
    ]


def test_what_was_made_under_wine_is_never_published(tmp_path: Path) -> None:
    build.refuse_stand_ins(tmp_path / "not there")
    bundle = tmp_path / "fastpix-desktop/_internal/PySide6"
    bundle.mkdir(parents=True)
    (bundle / "Qt6Core.dll").touch()
    build.refuse_stand_ins(tmp_path)
    mark = (ROOT / "tests/windows/runtime/stand_in.c").read_bytes()  # compiled into all that we make for Wine
    (bundle / "python3.DLL").write_bytes(b"MZ" + mark)
    with pytest.raises(ValueError, match="made under Wine"):
        build.refuse_stand_ins(tmp_path)


def test_windows_is_tried_with_the_versions_that_are_released() -> None:
    pins = dict(re.findall(r"^([\w.-]+)==([\w.]+)", _text("packaging/constraints.txt"), re.MULTILINE))
    lines = _text("tests/windows/requirements.txt").splitlines()[1:]
    tried = dict(line.split(" ")[0].split("==") for line in lines)
    assert all(re.fullmatch(r"\S+==\S+ --hash=sha256:[0-9a-f]{64}", line) for line in lines)
    assert {_key(name): version for name, version in tried.items()}.items() <= {
        _key(name): version for name, version in pins.items()
    }.items()
    needed = _needed_on_windows("fastpix-desktop")
    assert needed - {_key(name) for name in tried} == set()
    assert "pywin32-ctypes" in needed  # of the keyring, there only


def test_published_installer_is_made_by_the_tool_that_was_tried() -> None:
    name, version, digest = machine.INNO_SETUP
    workflow = _text(".github/workflows/packages.yml")
    assert f"npm pack --silent {name}@{version}\n" in workflow
    assert f'echo "{digest}  {name}-{version}.tgz" | sha256sum --check' in workflow


def _needed_on_windows(name: str) -> set[str]:
    windows = {"sys_platform": "win32", "platform_system": "Windows", "python_version": "3.13", "extra": ""}
    found: set[str] = set()
    waiting = [name]
    while waiting:
        with contextlib.suppress(PackageNotFoundError):  # it needs nothing more, or isn't for this system
            for requirement in map(Requirement, distribution(waiting.pop()).requires or []):
                key = _key(requirement.name)
                applies = requirement.marker is None or requirement.marker.evaluate(windows)
                if applies and key not in found:
                    found.add(key)
                    waiting.append(key)
    return found


def _text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
