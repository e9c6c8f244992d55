#!/usr/bin/env bash
# Fetches Typst, which sets papers as PDF: the Python package `typst`, checked against a
# pinned hash, into vendor/typst/typst. Nothing is done when it is there already.
#
#   scripts/fetch-typst.sh           downloads the package with pip
#   scripts/fetch-typst.sh WHEEL     takes a package that was downloaded before
#   scripts/fetch-typst.sh --check   only says, by its exit code, whether all is there
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/wheel.sh

who=fetch-typst
package=typst
version=0.15.2
label="Typst $version (about 34 MB)"
platform=manylinux2014
needed="fetch and unpack Typst"
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
    fail "only Linux on x86_64 and aarch64 is known here, this is $(uname -s) on $(uname -m)." \
        "Papers as PDF need the Python package typst $version: name its folder in HOSTCITY_TYPST."
    ;;
esac

target=vendor/typst
kept=typst
below=.
prefixes=(typst/)
done="Typst is in $target."
fetch_wheel "$@"
