# sh install.sh ROOT PACKAGE ...: install Debian's packages, of the i386 architecture too, in a fresh system.
set -e
root=$1
shift
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
chroot "$root" dpkg --add-architecture i386
chroot "$root" apt-get update -qq
chroot "$root" apt-get install -qq -y --no-install-recommends "$@"
chroot "$root" apt-get clean
rm -rf "$root"/var/lib/apt/lists/*
