"""Runs `hostcity import` over every calendar below a folder; called by corpus.sh."""

import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time

SECONDS = 2.0  # longer is slow
GIVE_UP = 20.0  # longer is a hang
KILOBYTES = 200 * 1024

ACCOUNT = re.compile(
    r": (\d+) events? read: (\d+) blocking(?: \((\d+) times?, (\d+) min\))?, (\d+) not blocking, "
    r"(\d+) merged with another, (\d+) outside the dates looked at\.$"
)
REASON = re.compile(r"(\d+) ([a-z ]+?)(?:, (\d+) min)? \(lines? ([\d, ]+)(?: and (\d+) more)?\)")
NOTICE = re.compile(r":\d+: (skipped|warning) \[([\w-]+)\] ")
FAULT = re.compile(r":\d+:\d+: error: (.*)$")


OFFICE = (
    "hostcity: office/1\nname: Corpus\nzone: Europe/Brussels\nprincipals:\n  - {id: anna, name: Anna}\n")
PLAN = "hostcity: plan/1\noffice: office.yaml\noccasions: [adopted.yaml]\nengagements: []\n"


def run(program, arguments, folder):
    """One run: exit code (negative: signal), output, errors, seconds, kilobytes at most, whether it was ended."""
    command = [program] + arguments
    began = time.monotonic()
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=complained,
            env={"PATH": "/usr/bin:/bin", "TZ": "UTC"})
        ended = threading.Event()

        def give_up():
            ended.set()
            process.kill()

        timer = threading.Timer(GIVE_UP, give_up)
        timer.start()
        # wait4 tells the memory of this child alone.
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        seconds = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        complained.seek(0)
        output = said.read().decode("utf-8", "replace")
        errors = complained.read().decode("utf-8", "replace")
    return process.returncode, output, errors, seconds, usage.ru_maxrss, ended.is_set()


def adopt(program, file, folder, bad):
    """The calendar as an occasion: refused with a place or a reason, or a document that hostcity reads."""
    document = pathlib.Path(folder, "adopted.yaml")
    document.unlink(missing_ok=True)
    code, _, errors, seconds, kilobytes, hung = run(
        program, ["import", str(file), "--as", "occasion", "-o", "adopted.yaml"], folder)
    if hung or kilobytes > KILOBYTES or code not in (0, 2):
        bad.append(f"adopting: {file} ended with {code} after {seconds:.1f} s, {kilobytes // 1024} MB")
        return False
    if code == 2:
        return False
    code, output, errors, _, _, _ = run(program, ["check", "plan.yaml"], folder)
    # Nothing is planned yet, so 1 is right; 2 would be a document of our own that we cannot read.
    if code not in (0, 1):
        bad.append(f"adopted and not readable: {file}: {(errors or output).strip()[-300:]}")
        return False
    return True


def main():
    root, program = pathlib.Path(sys.argv[1]), str(pathlib.Path(sys.argv[2]).resolve())
    files = sorted(path for path in root.rglob("*") if path.suffix.lower() == ".ics" and path.is_file())
    sums = collections.Counter()
    refused = collections.Counter()
    reasons = collections.Counter()
    warnings = collections.Counter()
    bad = []
    slow = []
    most = (0, None)
    longest = (0.0, None)
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "office.yaml").write_text(OFFICE)
        pathlib.Path(folder, "plan.yaml").write_text(PLAN)
        for file in files:
            arguments = ["import", str(file.resolve()), "--as", "busy:anna", "--dry-run"]
            code, output, errors, seconds, kilobytes, hung = run(program, arguments, folder)
            sums["files"] += 1
            most = max(most, (kilobytes, str(file)))
            longest = max(longest, (seconds, str(file)))
            if kilobytes > KILOBYTES:
                bad.append(f"over memory: {file} took {kilobytes // 1024} MB")
            if hung:
                bad.append(f"hang: {file} had not ended after {GIVE_UP:.0f} s")
                continue
            if seconds > SECONDS:
                slow.append(f"{file} took {seconds:.1f} s")
            if code == 2:
                fault = FAULT.search(errors.strip())
                if fault:
                    sums["refused"] += 1
                    refused[re.sub(r"'[^']*'|\d+", "...", fault.group(1))] += 1
                else:
                    bad.append(f"refused without a place: {file}: {errors.strip()[:200]}")
                continue
            lines = output.splitlines()
            account = next((match for match in map(ACCOUNT.search, lines) if match), None)
            if code != 0 or account is None:
                bad.append(f"crash: {file} ended with {code}: {(errors or output).strip()[-300:]}")
                continue
            read, blocking, times, minutes, idle, merged, outside = (int(number or 0) for number in account.groups())
            if read != blocking + idle + merged + outside:
                bad.append(f"does not add up: {file}: {account.group(0)}")
            named = [match for line in lines if ": not blocking: " in line for match in REASON.finditer(line)]
            for number, reason, idle_minutes, where, more in (match.groups() for match in named):
                reasons[reason] += int(number)
                sums["idle minutes"] += int(idle_minutes or 0)
                if int(number) != len(where.split(",")) + int(more or 0):
                    bad.append(f"lines that do not add up: {file}: {number} {reason}")
            if sum(int(match.group(1)) for match in named) != idle:
                bad.append(f"reasons that do not add up: {file}: {idle} not blocking")
            skipped = sum(int(match.group(1)) for match in named if match.group(2) == "unreadable")
            told = 0
            for kind, code_name in (match.groups() for match in map(NOTICE.search, lines) if match):
                if kind == "warning":
                    warnings[code_name] += 1
                told += kind == "skipped"
            if told < skipped:
                bad.append(f"skipped in silence: {file}: {skipped} skipped, {told} reasons told")
            sums.update(
                {"read": read, "blocking": blocking, "times": times, "minutes": minutes, "idle": idle,
                 "merged": merged, "outside": outside})
            sums["adopted"] += adopt(program, file.resolve(), folder, bad)

    print(f"{sums['files']} files, {sums['refused']} of them refused, {sums['adopted']} read as an occasion too")
    for text, count in refused.most_common():
        print(f"  {count:4}  {text}")
    print(
        f"{sums['read']} events read: {sums['blocking']} blocking ({sums['times']} times, {sums['minutes']} min), "
        f"{sums['idle']} not blocking ({sums['idle minutes']} min), {sums['merged']} merged, "
        f"{sums['outside']} out of the window")
    for title, counter in (("not blocking because", reasons), ("warnings", warnings)):
        if counter:
            print(f"{title}: " + ", ".join(f"{name} {count}" for name, count in counter.most_common()))
    print(f"most memory: {most[0] // 1024} MB, {most[1]}")
    print(f"longest: {longest[0]:.2f} s, {longest[1]}")
    print(f"{len(slow)} slow (more than {SECONDS:.0f} s)")
    for line in slow:
        print(f"  {line}")
    print(f"{len(bad)} bad")
    for line in bad:
        print(f"  {line}")
    sys.exit(1 if bad or not files else 0)


main()
