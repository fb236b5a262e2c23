# bash enter.sh ROOT PLACE SCRIPT [ARGUMENT ...]: in namespaces of its own, run a script in a system, with PLACE at /work.
set -eu
root=$1 place=$2 script=$3
shift 3
mount --make-rprivate /
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mkdir -p "$root/work"
mount --bind "$place" "$root/work"
cp "$script" "$root/tmp/script"
ip link set lo up
exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DISPLAY=:7 \
    WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" bash /tmp/script "$@"
