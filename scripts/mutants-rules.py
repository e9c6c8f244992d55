#!/usr/bin/env python3
"""Plants the faults of scripts/mutants.txt in the rules, and expects each rule's own tests to fail.

A rule is judged by its own tests alone, so one fault of every rule is planted at a time: a round builds the copy
once and runs the tests of each file that is faulty in it. The copy, .build-mutants-rules, is kept for next time.

  scripts/mutants-rules.py            every fault of Sources/Handbook
  scripts/mutants-rules.py WORD       only those whose file or text has the word
"""
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
copy = root / ".build-mutants-rules"
word = sys.argv[1] if len(sys.argv) > 1 else ""
swift = os.environ.get("SWIFT", "swift")
MODULES = ["Repeatable", "Occasions", "Conditions", "Handbook"]


def faults():
    """(file, from, to) of every fault in a file of Sources/Handbook."""
    found, file, old = [], "", ""
    for line in (root / "scripts/mutants.txt").read_text().splitlines():
        if line.startswith("@ "):
            file = line[2:].strip()
        elif line.startswith("- "):
            old = line[2:]
        elif line.startswith("+ ") and file.startswith("Sources/Handbook/") and word in file + " " + old:
            found.append((file, old, line[2:]))
    return found


def prepare():
    manifest = (root / "Package.swift").read_text()
    pins = "\n".join(re.findall(r'.*apple/swift-collections.*', manifest)[:1])
    for folder, names in (("Sources", MODULES), ("Tests", ["TestKit", "HandbookTests"])):
        for name in names:
            target = copy / folder / name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(root / folder / name, target)
    # These two hold the code against files that the copy does not have.
    for name in ["CatalogueTests.swift"]:
        (copy / "Tests/HandbookTests" / name).unlink(missing_ok=True)
    (copy / "Package.swift").write_text(f"""// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
]
let package = Package(
    name: "hostcity",
    dependencies: [
{pins}
    ],
    targets: [
        .target(name: "Repeatable", swiftSettings: strict),
        .target(name: "Occasions", swiftSettings: strict),
        .target(
            name: "Conditions",
            dependencies: ["Occasions", .product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: strict),
        .target(name: "Handbook", dependencies: ["Conditions", "Occasions"], swiftSettings: strict),
        .target(
            name: "TestKit", dependencies: ["Occasions", "Conditions", "Handbook", "Repeatable"], path: "Tests/TestKit",
            swiftSettings: strict),
        .testTarget(
            name: "HandbookTests", dependencies: ["TestKit", "Handbook", "Conditions", "Occasions"],
            swiftSettings: strict),
    ]
)
""")


def build():
    return subprocess.run(
        [swift, "build", "--build-tests"], cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def suite(file):
    """The tests of a rule stand in the suite of its name."""
    return pathlib.Path(file).stem.split("+")[0] + "Tests"


def caught(name):
    done = subprocess.run(
        [swift, "test", "--skip-build", "--filter", rf"HandbookTests\.{name}/"], cwd=copy, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True)
    if "Test run with 0 tests" in done.stdout:
        return None
    return done.returncode != 0


def say(verdict, file, text):
    print(f"{verdict:<18} {file.removeprefix('Sources/Handbook/'):<44} {text.strip()}", flush=True)


everything = faults()
if not everything:
    sys.exit("mutants: no fault of the rules has that word.")
print("mutants: building the copy in .build-mutants-rules.", file=sys.stderr)
prepare()
clean = {file: (copy / file).read_text() for file, _, _ in everything if (copy / file).exists()}
first = build()
if first.returncode:
    sys.exit(first.stdout[-3000:] + "\nmutants: the copy does not build even without a fault.")
for name in sorted({suite(file) for file in clean}):
    if caught(name):
        sys.exit(f"mutants: {name} fails even without a fault.")

waiting = collections.defaultdict(list)
for file, old, new in everything:
    waiting[file].append((old, new))
good = 0
while waiting:
    planted = {}
    for file in sorted(waiting):
        old, new = waiting[file].pop(0)
        if clean.get(file, "").count(old) != 1:
            say("no such line", file, old)
        else:
            (copy / file).write_text(clean[file].replace(old, new))
            planted[file] = new
        if not waiting[file]:
            del waiting[file]
    while planted:
        result = build()
        if result.returncode == 0:
            break
        broken = {file for file in planted if re.search(rf"{re.escape(file)}:\d+:\d+: error", result.stdout)}
        for file in sorted(broken or planted):
            say("does not compile", file, planted.pop(file))
            (copy / file).write_text(clean[file])
    for file in sorted(planted):
        verdict = caught(suite(file))
        good += verdict is True
        say({True: "caught", False: "SURVIVED", None: "no tests"}[verdict], file, planted[file])
        (copy / file).write_text(clean[file])
print(f"{good} of {len(everything)} caught")
sys.exit(0 if good == len(everything) else 1)
