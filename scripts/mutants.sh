#!/usr/bin/env bash
# Tries the tests of the engine: plants the faults of scripts/mutants.txt one at a
# time in a copy of the two readers of the algebra, and expects a test to fail.
# The copy, .build-mutants, has only the modules it takes and is kept for next time.
#
#   scripts/mutants.sh            every fault
#   scripts/mutants.sh WORD...    only those whose file or text has one of the words
set -euo pipefail
cd "$(dirname "$0")/.."

root=$PWD
copy=$root/.build-mutants
list=$root/scripts/mutants.txt
words=("${@:-}")
swift=${SWIFT:-swift}
log=$copy/log

pin() { grep -F "$1" Package.swift | head -1; }

mkdir -p "$copy/Sources" "$copy/Tests"
for module in COrTools CWorker CPSAT Repeatable Occasions Conditions Solving; do
    rm -rf "$copy/Sources/$module"
    cp -R "Sources/$module" "$copy/Sources/$module"
done
rm -rf "$copy/Tests/ConditionsTests" "$copy/Tests/SolvingTests"
cp -R Tests/ConditionsTests "$copy/Tests/ConditionsTests"
mkdir -p "$copy/Tests/SolvingTests"
for file in AgreementTests RandomCase SplitMix64+Drawing ExhaustiveTests EveryPlan StandingTests BoundsTests HeldTravelTests \
    PlainRequirement; do
    cp "Tests/SolvingTests/$file.swift" "$copy/Tests/SolvingTests/$file.swift"
done
# The worker that solves is this package's own program, and must be there beside the tests.
mkdir -p "$copy/Sources/hostcity"
cat >"$copy/Sources/hostcity/main.swift" <<SWIFT
internal import CPSAT

SolverWorker.serve(CommandLine.arguments.dropFirst(2))
SWIFT
cat >"$copy/Package.swift" <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
    name: "hostcity",
    dependencies: [
$(pin apple/swift-collections)
$(pin apple/swift-protobuf)
    ],
    targets: [
        .target(name: "COrTools", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        .target(name: "CWorker"),
        .target(
            name: "CPSAT", dependencies: ["COrTools", "CWorker", .product(name: "SwiftProtobuf", package: "swift-protobuf")],
            exclude: ["Proto/cp_sat_subset.proto"], swiftSettings: strict + [.strictMemorySafety()]),
        .target(name: "Repeatable", swiftSettings: strict),
        .target(name: "Occasions", swiftSettings: strict),
        .target(
            name: "Conditions",
            dependencies: ["Occasions", .product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: strict),
        .target(
            name: "Solving",
            dependencies: [
                "CPSAT", "Conditions", "Occasions", "Repeatable",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "hostcity", dependencies: ["CPSAT"], swiftSettings: strict),
        .testTarget(name: "ConditionsTests", dependencies: ["Conditions", "Occasions"], swiftSettings: strict),
        .testTarget(
            name: "SolvingTests", dependencies: ["Solving", "Conditions", "Occasions", "Repeatable", "CPSAT", "hostcity"],
            swiftSettings: strict),
    ]
)
SWIFT
# The sources as they are now, whatever becomes of them meanwhile.
rm -rf "$copy/clean"
cp -R "$copy/Sources" "$copy/clean"
cd "$copy"

build() { "$swift" build --build-tests >"$log" 2>&1; }

# Says which tests fail, or nothing. The quick ones first; where they see nothing, all.
catcher() {
    if ! HOSTCITY_AGREEMENT_CASES=150 timeout 300 "$swift" test --skip-build \
        --filter 'SolvingTests.AgreementTests/judgedEqualsPosted\(' >"$log" 2>&1; then
        echo agreement
    elif ! timeout 300 "$swift" test --skip-build --filter 'SolvingTests.(StandingTests|BoundsTests|HeldTravelTests)' >"$log" 2>&1; then
        echo standing
    elif ! timeout 300 "$swift" test --skip-build --filter 'SolvingTests.ExhaustiveTests' >"$log" 2>&1; then
        echo exhaustive
    elif ! timeout 300 "$swift" test --skip-build --filter 'ConditionsTests' >"$log" 2>&1; then
        echo conditions
    elif ! timeout 600 "$swift" test --skip-build \
        --filter 'SolvingTests.AgreementTests/judgedEqualsPosted\(' >"$log" 2>&1; then
        echo agreement
    fi
}

echo "mutants: building the copy in ${copy#"$root"/}." >&2
if ! build; then
    tail -20 "$log" >&2
    echo "mutants: the copy does not build even without a fault." >&2
    exit 1
fi
found=$(catcher)
if [ -n "$found" ]; then
    grep -F 'recorded an issue' "$log" | head -5 >&2
    echo "mutants: the $found tests fail even without a fault." >&2
    exit 1
fi

total=0
caught=0
# Takes one fault: its file, the text and what to put there.
try() {
    local file=$1 from=$2 to=$3 text verdict found
    local word isAsked=no
    for word in "${words[@]}"; do
        case "$file $from" in *"$word"*) isAsked=yes ;; esac
    done
    [ "$isAsked" = yes ] || return 0
    # The rules have a script of their own: mutants-rules.py.
    case "$file" in Sources/Handbook/*) return 0 ;; esac
    total=$((total + 1))
    local clean=$copy/clean/${file#Sources/}
    if [ "$(grep -cF -- "$from" "$clean" 2>/dev/null || true)" != 1 ]; then
        verdict="no such line"
    else
        text=$(<"$clean")
        printf '%s\n' "${text/"$from"/"$to"}" >"$copy/$file"
        if ! build; then
            verdict="does not compile"
        else
            found=$(catcher)
            if [ -n "$found" ]; then
                verdict="caught: $found"
                caught=$((caught + 1))
            else
                verdict=SURVIVED
            fi
        fi
        cp "$clean" "$copy/$file"
    fi
    printf '%-20s %-42s %s\n' "$verdict" "$file" "$to"
}

file='' from=''
while IFS= read -r line; do
    case "$line" in
    '@ '*) file=${line#@ } ;;
    '- '*) from=${line#- } ;;
    '+ '*) try "$file" "$from" "${line#+ }" </dev/null ;;
    esac
done <"$list"

echo "$caught of $total caught"
[ "$total" -gt 0 ] && [ "$caught" = "$total" ]
