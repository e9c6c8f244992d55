#!/usr/bin/env bash
# Fetches the CP-SAT solver: the shared libraries inside the Python package of
# OR-Tools, checked against a pinned hash, into vendor/ortools/lib. Nothing of
# Python is needed afterwards, and nothing is done when they are there already.
#
#   scripts/fetch-ortools.sh           downloads the package with pip
#   scripts/fetch-ortools.sh WHEEL     takes a package that was downloaded before
#   scripts/fetch-ortools.sh --check   only says, by its exit code, whether all is there
set -euo pipefail
cd "$(dirname "$0")/.."

version=9.15.6755
case "$(uname -s)/$(uname -m)" in
Linux/x86_64)
    arch=x86_64
    sha256=7a85a68ffb3fc1967e78624f40d3707aae459e82e3f2d9fe02e91788b3c7bf2a
    contents=de5f76c769a3a88ccf0d3a2061082ac837596a5b74c3457f6f2172c8ff883a83
    ;;
Linux/aarch64 | Linux/arm64)
    arch=aarch64
    sha256=c3bcccd15ef3fc6ac10bfa11630ba6dfe437d4fd1374a5b33f4773b7fee0f877
    contents=11d1ae423e180c6810154c72898c3e3c7addf728d03d9f5adcad61c7b5e90ab8
    ;;
*)
    echo "fetch-ortools: only Linux on x86_64 and aarch64 is known here, this is $(uname -s) on $(uname -m)." >&2
    echo "Install OR-Tools $version yourself and set HOSTCITY_ORTOOLS to the folder with libortools.so.9." >&2
    exit 1
    ;;
esac

target=vendor/ortools

# Whether a folder holds every library of the package and nothing else: the hash of
# the list of the hashes of all its files is pinned as well.
is_whole() {
    [ -d "$1" ] && [ -z "$(find "$1" ! -type f ! -type d)" ] &&
        [ "$(cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum)" = "$contents  -" ]
}

if is_whole "$target/lib"; then
    exit 0
elif [ "${1:-}" = --check ]; then
    exit 1
fi

fail() {
    printf 'fetch-ortools: %s\n' "$@" >&2
    exit 1
}

command -v python3 >/dev/null ||
    fail "python3 is needed to fetch and unpack the solver." "Run: make setup, or: apt-get install python3 python3-pip"

# The first python3 that has pip: one from a version manager may come without.
python_with_pip() {
    local candidate
    for candidate in python3 /usr/bin/python3; do
        if "$candidate" -m pip --version >/dev/null 2>&1; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

mkdir -p vendor
work=$(mktemp -d vendor/fetch-ortools.XXXXXX)
trap 'rm -rf "$work"' EXIT

if [ $# -gt 0 ]; then
    wheel=$1
    [ -f "$wheel" ] || fail "there is no file $wheel."
else
    python=$(python_with_pip) || fail "python3 has no pip." "Run: make setup, or: apt-get install python3-pip"
    echo "fetch-ortools: downloading OR-Tools $version for $arch (about 30 MB)." >&2
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --platform "manylinux_2_28_$arch" --python-version 311 --implementation cp --dest "$work" \
        "ortools==$version" >&2 ||
        fail "the download of ortools==$version failed." \
            "Without a network: download the package for $arch on another machine, with" \
            "  python3 -m pip download --no-deps --only-binary :all: --platform manylinux_2_28_$arch --python-version 311 --implementation cp ortools==$version" \
            "and hand it over: scripts/fetch-ortools.sh FILE.whl" \
            "Behind a mirror: set PIP_INDEX_URL to it."
    wheel=$(find "$work" -name '*.whl')
fi

echo "$sha256  $wheel" | sha256sum --check --status ||
    fail "$(basename "$wheel") is not the pinned package: its SHA-256 is not $sha256." \
        "It was changed on its way, or it is another version: do not use it."

# The libraries are in two folders and find each other by their place, so both
# keep theirs; the rest of the package is for Python.
python3 - "$wheel" "$work/ortools" "$version" <<'PYTHON'
import os, sys, zipfile

wheel, target, version = sys.argv[1:]
license = f"ortools-{version}.dist-info/licenses/LICENSE"
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name.startswith(("ortools/.libs/", "ortools.libs/")) and not name.endswith("/"):
            place = os.path.join(target, "lib", name)
        elif name == license:
            place = os.path.join(target, "LICENSE")
        else:
            continue
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with archive.open(name) as source, open(place, "wb") as copy:
            copy.write(source.read())
        os.chmod(place, 0o644)
PYTHON
is_whole "$work/ortools/lib" || fail "$(basename "$wheel") was not unpacked whole: is the disk full?"

chmod 755 "$work/ortools"
rm -rf "$target"
mv "$work/ortools" "$target"
echo "fetch-ortools: the solver is in $target/lib." >&2
