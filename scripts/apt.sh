#!/usr/bin/env bash
# Installs Debian packages for another script, and says so first: apt.sh WHO PACKAGE...
# As root it installs them; otherwise it asks before it calls sudo. YES=1 says yes.
set -euo pipefail
who=$1
shift

fail() {
    printf "$who: %s\n" "$@" >&2
    exit 1
}

command -v apt-get >/dev/null || fail "please install what Debian calls $*, and run this again."
root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "please run as root: apt-get install $*"
    root=(sudo)
    if [ "${YES:-}" != 1 ]; then
        [ -t 0 ] && [ -t 2 ] ||
            fail "Debian's packages $* are missing, and nobody is there to ask." \
                "Run: sudo apt-get install $*" "or set YES=1, and it is done for you."
        read -r -p "$who: install Debian's packages $* with sudo apt-get? [y/N] " answer </dev/tty
        case "$answer" in
        y | Y | yes | Yes) ;;
        *) fail "nothing was installed. Install $* yourself, and run this again." ;;
        esac
    fi
fi
echo "$who: installing $*." >&2
export DEBIAN_FRONTEND=noninteractive
install=("${root[@]}" apt-get install -y -qq --no-install-recommends "$@")
"${install[@]}" >&2 || {
    "${root[@]}" apt-get update -qq >&2
    "${install[@]}" >&2
}
