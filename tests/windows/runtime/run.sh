# In the system, with a run's own files in /work: run a Windows program in its sources.
export WINEPREFIX=/work/prefix QT_QPA_PLATFORM=windows PYTHONUTF8=1 HYPOTHESIS_PROFILE=quick
cd /work/sources || exit 1
mkdir -p /tmp/.X11-unix
Xvfb :7 -screen 0 1600x1200x24 -nolisten tcp >/dev/null 2>&1 &
openbox >/dev/null 2>&1 &
/usr/lib/wine/wine64 "$@"
code=$?
/usr/lib/wine/wineserver64 -k
exit $code
