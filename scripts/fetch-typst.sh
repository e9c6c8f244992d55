#!/usr/bin/env bash
# Fetches Typst, which sets papers as PDF: the Python package `typst`, checked against a
# pinned hash, into vendor/typst/typst. Nothing is done when it is there already.
#
#   scripts/fetch-typst.sh           downloads the package with pip
#   scripts/fetch-typst.sh WHEEL     takes a package that was downloaded before
#   scripts/fetch-typst.sh --check   only says, by its exit code, whether all is there
set -euo pipefail
cd "$(dirname "$0")/.."

version=0.15.2
case "$(uname -s)/$(uname -m)" in
Linux/x86_64)
    arch=x86_64
    sha256=99fe0916980cab453e60332125e133c737bf3b76efd325b60d055c551e5887a1
    contents=786668820bb64f2c5f0732c4e34a9c3b219d9f15d7071b096f03570940665dc7
    ;;
Linux/aarch64 | Linux/arm64)
    arch=aarch64
    sha256=11c6f06b47dd0e3448720d120ab79dd488b83a5c525f66133f8ebc6f909404b1
    contents=5f8f24b9f88b53d0cd77c5f17578627d88735729549a8f9cb7a158fac161c3d3
    ;;
*)
    echo "fetch-typst: only Linux on x86_64 and aarch64 is known here, this is $(uname -s) on $(uname -m)." >&2
    echo "Papers as PDF need the Python package typst $version: name its folder in HOSTCITY_TYPST." >&2
    exit 1
    ;;
esac

target=vendor/typst

# Whether a folder holds every file of the package and nothing else: the hash of the list
# of the hashes of all its files is pinned as well.
is_whole() {
    [ -d "$1" ] && [ -z "$(find "$1" ! -type f ! -type d)" ] &&
        [ "$(cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum)" = "$contents  -" ]
}

if is_whole "$target/typst"; then
    exit 0
elif [ "${1:-}" = --check ]; then
    exit 1
fi

fail() {
    printf 'fetch-typst: %s\n' "$@" >&2
    exit 1
}

mkdir -p vendor
work=$(mktemp -d vendor/fetch-typst.XXXXXX)
trap 'rm -rf "$work"' EXIT

if [ $# -gt 0 ]; then
    wheel=$1
    [ -f "$wheel" ] || fail "there is no file $wheel."
else
    # The first python3 that has pip: one from a version manager may come without.
    python=
    for candidate in python3 /usr/bin/python3; do
        if "$candidate" -m pip --version >/dev/null 2>&1; then
            python=$candidate
            break
        fi
    done
    [ -n "$python" ] || fail "python3 has no pip." "Run: make setup, or: apt-get install python3-pip"
    echo "fetch-typst: downloading Typst $version for $arch (about 34 MB)." >&2
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --platform "manylinux2014_$arch" --python-version 311 --implementation cp --dest "$work" \
        "typst==$version" >&2 ||
        fail "the download of typst==$version failed." \
            "Without a network: download the package for $arch on another machine, with" \
            "  python3 -m pip download --no-deps --only-binary :all: --platform manylinux2014_$arch --python-version 311 --implementation cp typst==$version" \
            "and hand it over: scripts/fetch-typst.sh FILE.whl" \
            "Behind a mirror: set PIP_INDEX_URL to it."
    wheel=$(find "$work" -name '*.whl')
fi

echo "$sha256  $wheel" | sha256sum --check --status ||
    fail "$(basename "$wheel") is not the pinned package: its SHA-256 is not $sha256." \
        "It was changed on its way, or it is another version: do not use it."

python3 - "$wheel" "$work/typst" "$version" <<'PYTHON'
import os, sys, zipfile

wheel, target, version = sys.argv[1:]
license = f"typst-{version}.dist-info/licenses/LICENSE"
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name.startswith("typst/") and not name.endswith("/"):
            place = os.path.join(target, name)
        elif name == license:
            place = os.path.join(target, "LICENSE")
        else:
            continue
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with archive.open(name) as source, open(place, "wb") as copy:
            copy.write(source.read())
        os.chmod(place, 0o644)
PYTHON
is_whole "$work/typst/typst" || fail "$(basename "$wheel") was not unpacked whole: is the disk full?"

chmod 755 "$work/typst"
rm -rf "$target"
mv "$work/typst" "$target"
echo "fetch-typst: Typst is in $target." >&2
