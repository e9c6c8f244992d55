#!/usr/bin/env python3
"""Tries the tests: plants the faults of scripts/mutants.txt, one at a time, and expects a test to fail at each.

A fault of the engine (Conditions, Solving) is planted alone and must fail the tests of those two. A fault of a rule
must fail the suite of its own file: a rule is judged by its own tests, so one fault of every rule is planted at a time.
All this happens in a copy outside the checkout, which is kept for next time; the checkout itself is only read.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import zlib

root = pathlib.Path(__file__).resolve().parent.parent
LIST = root / "scripts/mutants.txt"
SWIFT = os.environ.get("SWIFT", "swift")
ENGINE, RULES = "engine", "rules"
PARTS = {"Conditions": ENGINE, "Solving": ENGINE, "Handbook": RULES}
TESTS = {ENGINE: ["ConditionsTests", "SolvingTests"], RULES: ["HandbookTests"]}
# A test that takes longer than this hangs, which is a way to fail.
LIMIT = 900
# The quickest way to see a fault of the engine first, the thorough one last.
AGREEMENT = r"SolvingTests\.AgreementTests/judgedEqualsPosted\("
STAGES = [
    ("agreement", ["--filter", AGREEMENT], {"HOSTCITY_AGREEMENT_CASES": "150"}),
    ("engine", ["--filter", r"SolvingTests\.", "--skip", r"SolvingTests\.AgreementTests"], {}),
    ("conditions", ["--filter", r"ConditionsTests\."], {}),
    ("long agreement", ["--filter", AGREEMENT], {}),
]
# The copy keeps what the tests of a part need and no more: planting a fault must not rebuild the whole package.
KEEP = """
let asked: Set<String> = [{asked}]
let dropped: Set<String> = [{dropped}]
for target in package.targets {{
    if target.name == "hostcity" {{ target.dependencies = ["CPSAT"] }}
    target.dependencies.removeAll {{ dependency in
        if case .byNameItem(let name, _) = dependency {{ dropped.contains(name) }} else {{ false }}
    }}
}}
var kept = asked
while true {{
    var more = kept
    for target in package.targets where kept.contains(target.name) {{
        for case .byNameItem(let name, _) in target.dependencies {{ more.insert(name) }}
    }}
    if more == kept {{ break }}
    kept = more
}}
package.targets.removeAll {{ !kept.contains($0.name) }}
package.products.removeAll {{ !kept.contains($0.name) }}
"""
# The worker that solves is this package's own program, and must be there beside the tests.
WORKER = "internal import CPSAT\n\nSolverWorker.serve(CommandLine.arguments.dropFirst(2))\n"


class Fault:
    """One entry of the list, and where in the sources it belongs."""

    def __init__(self, line, where, old, new):
        self.line, self.old, self.new = line, old, new
        self.where, _, self.tests = where.partition(": ")
        self.path = self.part = self.trouble = None

    def locate(self, sources):
        """Finds the one place below Sources that has the text."""
        files = [path for path in sources if self.where in (path.name, path.parts[1])]
        if not files:
            self.trouble = f"no file and no module is called {self.where}"
            return
        pattern = self.pattern()
        found = [path for path in files for _ in pattern.finditer(sources[path])]
        if len(found) != 1:
            names = ", ".join(sorted({path.name for path in found}))
            self.trouble = f"stands {len(found)} times, in {names}" if found else "stands nowhere"
            return
        self.path, self.part = found[0], PARTS.get(found[0].parts[1])
        if not self.part:
            self.trouble = f"no tests are known for {found[0].parts[1]}"
        elif self.planted(sources[self.path]) == sources[self.path]:
            self.trouble = "changes nothing"

    def pattern(self):
        """`instance[1]`, `instance[2]` stand for whatever parameter is read there, however it is read."""
        text = re.sub(r"\s+", " ", self.old)
        pieces = re.split(r"instance\\\[(\d)\\\]", re.escape(text).replace(r"\ ", r"\s+"))
        for at in range(1, len(pieces), 2):
            pieces[at] = rf"(?P<p{pieces[at]}>instance(?:\([^()\n]*\)|\[[^\[\]\n]*\]))"
        return re.compile("".join(pieces))

    def planted(self, text):
        match = self.pattern().search(text)
        new = re.sub(r"instance\[(\d)\]", lambda number: match.group(f"p{number.group(1)}"), self.new)
        return text[: match.start()] + new + text[match.end() :]

    @property
    def suite(self):
        """The tests of a rule stand in the suite of its name, those of what rules share in the suite the list names."""
        return self.tests or self.path.stem.split("+")[0] + "Tests"

    @property
    def is_alone(self):
        """Other rules may use a file that is no rule: nothing else is planted beside it."""
        return self.part == ENGINE or "Rules" not in self.path.parts

    def __str__(self):
        name = self.path.name if self.path else self.where
        return f"{name:<30} {self.old.strip()}  =>  {self.new.strip()}"


def read_list():
    faults, where, old = [], "", None
    for number, line in enumerate(LIST.read_text().splitlines(), 1):
        mark, rest = line[:2], line[2:]
        if mark == "@ ":
            where = rest.strip()
        elif mark == "- ":
            old = rest
        elif mark == "+ " and where and old is not None:
            faults.append(Fault(number - 1, where, old, rest))
            old = None
        elif line.strip() and not line.startswith("#"):
            sys.exit(f"{LIST.name}:{number}: neither @, -, + nor #: {line}")
    return faults


class Copy:
    """A copy of the package that has only what the tests of one part need."""

    def __init__(self, part, folder):
        self.part, self.folder, self.clean = part, folder / part, {}

    def prepare(self):
        """Takes the sources as they are now; what has not changed is not written, so that it is not built again."""
        wanted = {}
        for top in ("Sources", "Tests", "rules"):
            for path in (root / top).rglob("*"):
                if path.is_file():
                    wanted[path.relative_to(root)] = path.read_bytes()
        dropped = []
        if self.part == ENGINE:
            # The engine must work without the rule book; what needs it would be built again for each fault.
            dropped = ["Handbook", "TestKit"]
            needs = re.compile(rb"^import (Handbook|TestKit)$", re.MULTILINE)
            for path in [path for path in wanted if path.parts[1] == "SolvingTests" and needs.search(wanted[path])]:
                del wanted[path]
        for path in [path for path in wanted if path.parts[:2] == ("Sources", "hostcity")]:
            del wanted[path]
        wanted[pathlib.Path("Sources/hostcity/main.swift")] = WORKER.encode()
        quoted = lambda names: ", ".join(map(json.dumps, names))
        manifest = (root / "Package.swift").read_text().replace(".treatAllWarnings(as: .error),", "")
        manifest += KEEP.format(asked=quoted(TESTS[self.part]), dropped=quoted(dropped))
        wanted[pathlib.Path("Package.swift")] = manifest.encode()
        for top in ("Sources", "Tests", "rules"):
            for path in (self.folder / top).rglob("*"):
                if path.is_file() and path.relative_to(self.folder) not in wanted:
                    path.unlink()
        for path, data in wanted.items():
            self.write(path, data)
            self.clean[path] = data
        vendor = self.folder / "vendor"
        if not vendor.is_symlink():
            vendor.symlink_to(root / "vendor")

    def write(self, path, data):
        target = self.folder / path
        if not target.exists() or target.read_bytes() != data:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)

    def plant(self, fault):
        self.write(fault.path, fault.planted(self.clean[fault.path].decode()).encode())

    def restore(self, fault):
        self.write(fault.path, self.clean[fault.path])

    def run(self, *arguments, setting=None):
        """(exit status or None where it hung, output)"""
        process = subprocess.Popen(
            [SWIFT, *arguments], cwd=self.folder, env={**os.environ, **(setting or {})}, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
        try:
            output, _ = process.communicate(timeout=LIMIT if arguments[0] == "test" else None)
            return process.returncode, output
        except BaseException as reason:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            if isinstance(reason, subprocess.TimeoutExpired):
                return None, ""
            raise

    def build(self):
        return self.run("build", "--build-tests")

    def test(self, arguments, setting=None):
        """True where a test fails, None where there is none."""
        status, output = self.run("test", "--skip-build", *arguments, setting=setting)
        if status == 0 and not re.search(r"Test run with [1-9]\d* test", output):
            return None
        return status != 0

    def catcher(self, fault):
        """What fails at the fault, as a word; nothing where nothing does."""
        if self.part == RULES:
            return fault.suite if self.test(["--filter", rf"HandbookTests\.{fault.suite}/"]) else None
        for name, arguments, setting in STAGES:
            if self.test(arguments, setting):
                return name
        return None

    def trouble(self, faults):
        """Why the copy is no ground to plant in, or nothing."""
        status, output = self.build()
        if status:
            return output[-3000:] + "\nthe copy does not build even without a fault."
        trials = STAGES
        if self.part == RULES:
            suites = sorted({fault.suite for fault in faults})
            trials = [(suite, ["--filter", rf"HandbookTests\.{suite}/"], {}) for suite in suites]
        for name, arguments, setting in trials:
            failed = self.test(arguments, setting)
            if failed is not False:
                return f"{name}: " + ("there are no such tests." if failed is None else "fails even without a fault.")
        return None


def rounds(faults):
    """Which faults to plant together: one of each rule; those of the engine and of what rules share alone."""
    for fault in faults:
        if fault.is_alone:
            yield [fault]
    waiting = collections.defaultdict(list)
    for fault in faults:
        if not fault.is_alone:
            waiting[fault.path].append(fault)
    while any(waiting.values()):
        yield [waiting[path].pop(0) for path in sorted(waiting) if waiting[path]]


def attempt(copy, planted):
    """Yields (fault, verdict, is it caught) of faults that are planted together."""
    for fault in planted:
        copy.plant(fault)
    try:
        while planted:
            status, output = copy.build()
            if status == 0:
                break
            broken = [fault for fault in planted if re.search(rf"{re.escape(str(fault.path))}:\d+:\d+: error", output)]
            for fault in broken or planted:
                copy.restore(fault)
                yield fault, "does not compile", False
            planted = [fault for fault in planted if broken and fault not in broken]
        for fault in planted:
            found = copy.catcher(fault)
            yield fault, f"caught: {found}" if found else "SURVIVED", bool(found)
    finally:
        for fault in planted:
            copy.restore(fault)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="PATTERN", default="", help="faults whose file or text has these characters")
    parser.add_argument("--rules", action="store_true", help="faults of the rule book")
    parser.add_argument("--engine", action="store_true", help="faults of the judge and the solver's model")
    parser.add_argument("--sample", metavar="N", type=int, help="so many of them, drawn by lot")
    parser.add_argument("--seed", metavar="S", type=int, default=0, help="what lot --sample draws")
    parser.add_argument("--list", action="store_true", help="name the faults and plant none")
    parser.add_argument("--check", action="store_true", help="see that each has exactly one place, and build nothing")
    parser.add_argument("--copy", metavar="DIR", type=pathlib.Path, help="where the copies are kept")
    asked = parser.parse_args()
    sources = {
        path.relative_to(root): path.read_text() for path in sorted((root / "Sources").rglob("*.swift"))
        if not path.name.endswith(".pb.swift")
    }
    faults = read_list()
    for fault in faults:
        fault.locate(sources)
    parts = {part for part, isAsked in ((ENGINE, asked.engine), (RULES, asked.rules)) if isAsked}
    # What cannot be placed belongs to no part: it is told whatever was asked.
    faults = [fault for fault in faults if not parts or fault.part in parts or not fault.part]
    faults = [fault for fault in faults if asked.only in str(fault)]
    if asked.sample is not None:
        drawn = set(random.Random(asked.seed).sample(range(len(faults)), min(asked.sample, len(faults))))
        faults = [fault for at, fault in enumerate(faults) if at in drawn]
    if not faults:
        sys.exit("mutants: there is no such fault.")
    if asked.list:
        print("\n".join(map(str, faults)))
        return
    lost = [fault for fault in faults if fault.trouble]
    for fault in lost:
        print(f"{LIST.name}:{fault.line}: {fault}\n    {fault.trouble}")
    if asked.check:
        print(f"{len(faults) - len(lost)} of {len(faults)} have their place")
        sys.exit(1 if lost else 0)
    # One a checkout and person.
    name = f"hostcity-mutants-{os.getuid()}-{zlib.crc32(str(root).encode()):08x}"
    folder = asked.copy or pathlib.Path(tempfile.gettempdir()) / name
    caught, missed = 0, []
    for part in (ENGINE, RULES):
        own = [fault for fault in faults if fault.part == part and not fault.trouble]
        if not own:
            continue
        copy = Copy(part, folder)
        print(f"mutants: building {copy.folder}", file=sys.stderr)
        copy.prepare()
        if trouble := copy.trouble(own):
            sys.exit(f"mutants: {trouble}")
        for together in rounds(own):
            for fault, verdict, isCaught in attempt(copy, together):
                print(f"{verdict:<28} {fault}", flush=True)
                caught += isCaught
                missed += [] if isCaught else [(verdict, fault)]
    print(f"\n{caught} of {len(faults)} caught")
    for verdict, fault in missed:
        print(f"{verdict}: {LIST.name}:{fault.line}: {fault}")
    sys.exit(0 if caught == len(faults) else 1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
