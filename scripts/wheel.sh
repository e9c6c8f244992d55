# Fetches a Python package that is pinned by its hash. Not run by itself: scripts/fetch-*.sh name what they
# want in these variables, and then call `fetch_wheel` with their own arguments.
#
#   who        the script, for what it says
#   label      the package as people call it, with its size
#   package    as PyPI calls it, and its version
#   version
#   platform   the tag of the wheels, without the architecture
#   arch       x86_64 or aarch64
#   sha256     of the wheel
#   contents   the hash of the list of the hashes of all files that are kept
#   target     the folder that is made
#   kept       the part of it in which the package's files lie, for the hash
#   prefixes   what is kept of the package: the beginnings of names
#   below      where below the target these go: "." or a folder
#   needed     what python3 is needed for
#   done       what is said at the end

fail() {
    printf "$who: %s\n" "$@" >&2
    exit 1
}

# Whether a folder holds every file of the package and nothing else.
is_whole() {
    [ -d "$1" ] && [ -z "$(find "$1" ! -type f ! -type d)" ] &&
        [ "$(cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum)" = "$contents  -" ]
}

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

fetch_wheel() {
    if is_whole "$target/$kept"; then
        exit 0
    elif [ "${1:-}" = --check ]; then
        exit 1
    fi

    command -v python3 >/dev/null ||
        fail "python3 is needed to $needed." "Run: make setup, or: apt-get install python3 python3-pip"
    mkdir -p vendor
    work=$(mktemp -d "vendor/$who.XXXXXX")
    trap 'rm -rf "$work"' EXIT

    if [ $# -gt 0 ]; then
        wheel=$1
        [ -f "$wheel" ] || fail "there is no file $wheel."
    else
        local python wanted
        python=$(python_with_pip) || fail "python3 has no pip." "Run: make setup, or: apt-get install python3-pip"
        wanted="--no-deps --only-binary :all: --platform ${platform}_$arch --python-version 311 --implementation cp"
        echo "$who: downloading $label for $arch." >&2
        # shellcheck disable=SC2086
        "$python" -m pip download --quiet --disable-pip-version-check $wanted --dest "$work" \
            "$package==$version" >&2 ||
            fail "the download of $package==$version failed." \
                "Without a network: download the package for $arch on another machine, with" \
                "  python3 -m pip download $wanted $package==$version" \
                "and hand it over: scripts/$who.sh FILE.whl" \
                "Behind a mirror: set PIP_INDEX_URL to it."
        wheel=$(find "$work" -name '*.whl')
    fi

    echo "$sha256  $wheel" | sha256sum --check --status ||
        fail "$(basename "$wheel") is not the pinned package: its SHA-256 is not $sha256." \
            "It was changed on its way, or it is another version: do not use it."

    python3 - "$wheel" "$work/whole" "$package-$version.dist-info/licenses/LICENSE" "$below" "${prefixes[@]}" <<'PYTHON'
import os, sys, zipfile

wheel, target, license, below, *prefixes = sys.argv[1:]
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name.startswith(tuple(prefixes)) and not name.endswith("/"):
            place = os.path.join(target, below, name)
        elif name == license:
            place = os.path.join(target, "LICENSE")
        else:
            continue
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with archive.open(name) as source, open(place, "wb") as copy:
            copy.write(source.read())
        os.chmod(place, 0o644)
PYTHON
    is_whole "$work/whole/$kept" || fail "$(basename "$wheel") was not unpacked whole: is the disk full?"

    chmod 755 "$work/whole"
    rm -rf "$target"
    mv "$work/whole" "$target"
    echo "$who: $done" >&2
}
