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
. scripts/wheel.sh

who=fetch-ortools
package=ortools
version=9.15.6755
label="OR-Tools $version (about 30 MB)"
platform=manylinux_2_28
needed="fetch and unpack the solver"
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
    fail "only Linux on x86_64 and aarch64 is known here, this is $(uname -s) on $(uname -m)." \
        "Install OR-Tools $version yourself and set HOSTCITY_ORTOOLS to the folder with libortools.so.9."
    ;;
esac

# The libraries are in two folders and find each other by their place, so both
# keep theirs; the rest of the package is for Python.
target=vendor/ortools
kept=lib
below=lib
prefixes=(ortools/.libs/ ortools.libs/)
done="the solver is in $target/lib."
fetch_wheel "$@"
