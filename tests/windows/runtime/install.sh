# sh install.sh ROOT PACKAGE ...: install Debian's packages in a fresh system, 32-bit ones (NAME:i386) too.
set -e
root=$1
shift
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
case "$*" in
    *:i386*) chroot "$root" dpkg --add-architecture i386 ;;
esac
chroot "$root" apt-get update -qq
chroot "$root" apt-get install -qq -y --no-install-recommends "$@"
chroot "$root" apt-get clean
rm -rf "$root"/var/lib/apt/lists/*
