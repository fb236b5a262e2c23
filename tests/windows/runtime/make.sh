# In the system, with what was fetched in /work: make the C: drive, Python on it, and Inno Setup. Kept in /opt/prefix.
set -eu
export WINEPREFIX=/opt/prefix WINEARCH=win64
wine=/usr/lib/wine/wine64
mkdir -p /tmp/.X11-unix
Xvfb :7 -screen 0 1280x1024x24 -nolisten tcp >/dev/null 2>&1 &
$wine wineboot -i
/usr/lib/wine/wineserver64 -w

python=$WINEPREFIX/drive_c/Python313
mkdir -p "$python/DLLs" "$python/Lib"
mkdir /tmp/wheel
python3 -m zipfile -e /work/panda3d-*.whl /tmp/wheel
cd /tmp/wheel/deploy_libs
rm -f ./*cp313t* api-ms* ./*tk* ./*tcl*
mv python313.dll VCRUNTIME140*.dll zlib1.dll "$python/"
mv ./* "$python/DLLs/"
cp -r /usr/lib/python3.13/. "$python/Lib/"
find "$python/Lib" -name '*.so' -delete
rm -rf "$python"/Lib/_sysconfigdata* "$python/Lib/EXTERNALLY-MANAGED"

cd /work/runtime
compile="x86_64-w64-mingw32-gcc -O2"
$compile -municode -o "$python/python.exe" python.c
$compile -municode -mwindows -o "$python/pythonw.exe" python.c
python3 python3_def.py "$python/python313.dll" /tmp/python3.def
# Both are marked, and must never get into what people install: packaging/build.py looks for the mark.
$compile -s -shared -o "$python/python3.dll" stand_in.c /tmp/python3.def
$compile -s -shared -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" icuuc.c # Windows has it there, Wine has none

mkdir -p "$python/Lib/site-packages"
for wheel in /work/wheels/*.whl; do
    python3 -m zipfile -e "$wheel" "$python/Lib/site-packages"
done
for pack in /work/innosetup-*.tgz; do
    [ -e "$pack" ] || continue # the tests need no installer
    mkdir "$WINEPREFIX/drive_c/inno"
    tar --extract --gzip --file "$pack" --directory "$WINEPREFIX/drive_c/inno" --strip-components 2 package/bin
done
$wine "$python/python.exe" -m compileall -q "$python/Lib" || true # a few test files of libraries are not Python
$wine "$python/python.exe" -c 'import PySide6.QtWidgets, keyring, requests, pytest'
/usr/lib/wine/wineserver64 -k
