#!/usr/bin/env bash
# Feeds made-up input to what reads from outside: fuzz.sh SECONDS [TARGET...]
# Targets: calendars documents tables plans frames; all of them by default, one after the other.
# An input that breaks a promise is kept in Tests/FuzzTests/Found/TARGET, where a test reads it from then on.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=$1
shift
[ $# -gt 0 ] || set -- calendars documents tables plans frames

build=(-c release --scratch-path .build/fuzz --sanitize fuzzer -Xswiftc -enable-testing)
HOSTCITY_FUZZ=1 swift build "${build[@]}" --product Fuzzing
program=$(HOSTCITY_FUZZ=1 swift build "${build[@]}" --show-bin-path)/Fuzzing

failures=0
for target in "$@"; do
    corpus=out/fuzz/$target
    found=Tests/FuzzTests/Found/$target
    mkdir -p "$corpus" "$found"
    echo "fuzz: $target for $seconds s; what it learns is kept in $corpus"
    # Swift's own handler of crashes would keep libFuzzer from writing the input down.
    SWIFT_BACKTRACE=enable=no FUZZ_TARGET=$target "$program" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=16384 \
        -print_final_stats=1 -artifact_prefix="$found/" "$corpus" "Tests/FuzzTests/Seeds/$target" "$found" \
        2> "out/fuzz/$target.log" || {
        failures=$((failures + 1))
        echo "fuzz: $target broke; see out/fuzz/$target.log and $found" >&2
    }
    grep -E '^(stat::|Done|SUMMARY)|Fatal error' "out/fuzz/$target.log" || true
    rmdir --ignore-fail-on-non-empty "$found"
done
[ $failures = 0 ]
