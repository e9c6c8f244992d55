#!/usr/bin/env python3
"""Plans a plenary week with hostcity and with a model written for it: run.py HOSTCITY WEEK.json [REFEREE]

Each is run three times in turn with seeds 1 to 3, from reading its documents to the plan written; the other once with
one worker and once with two, and the faster median counts. The plan is judged by referee.py, and by REFEREE beside it if one is given. The last line sums it
up. Ends with 1 where a goal is missed: nothing broken, and at most 1.2 times what the other needs.

Needs OR-Tools 9.15.6755 for Python: PYTHON=path names a Python that has it; otherwise one is put together in
CACHE (default: ~/.cache/hostcity-bench), the first time from the network.
"""

import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import convert

HERE = pathlib.Path(__file__).parent
GOAL, SEEDS = 1.2, [1, 2, 3]


def python():
    """A Python that has the solver."""
    if "PYTHON" in os.environ:
        return os.environ["PYTHON"]
    cache = pathlib.Path(os.environ.get("CACHE", pathlib.Path.home() / ".cache/hostcity-bench"))
    program = cache / "bin/python"
    if subprocess.run([program, "-c", "import ortools"], capture_output=True, check=False).returncode if program.exists() else 1:
        print(f"fetching OR-Tools for Python into {cache}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", cache], check=True)
        subprocess.run(
            [program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "ortools==9.15.6755"], check=True)
    return str(program)


def timed(command):
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return time.monotonic() - began, done.stdout


def slots(week, plan):
    """The plan hostcity wrote, as sessions and slots."""
    known = {(slot["start"].strftime("%Y-%m-%d %H:%M"), f"hall/room-{slot['room']}"): slot["id"] for slot in week.slots}
    found = {}
    for entry in re.split(r"\n\s*- ", plan)[1:]:
        session = re.search(r"id: week/\S*?-(\d+)[,\s]", entry + "\n")
        start = re.search(r"start: (\d+-\d+-\d+ \d+:\d+)", entry)
        room = re.search(r"room: ([\w/-]+)", entry)
        if session and start and room:
            found[session[1]] = known.get((start[1], room[1]))
    return found


def judged(data, plan, folder, referee):
    file = folder / "slots.json"
    file.write_text(json.dumps(plan))
    fine = True
    for judge in [HERE / "referee.py"] + ([referee] if referee else []):
        done = subprocess.run([sys.executable, judge, data, file], capture_output=True, text=True, check=False)
        fine = fine and done.returncode == 0
        if done.returncode != 0:
            print(f"  {pathlib.Path(judge).name}: {(done.stdout + done.stderr).strip()[-500:]}")
    return fine


def main():
    program, data = sys.argv[1], sys.argv[2]
    referee = sys.argv[3] if len(sys.argv) > 3 else None
    other = python()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'seed':>4}  {'hostcity':>9}  {'by hand, 1 worker':>26}  {'by hand, 2 workers':>26}")
    ours, theirs, fine = [], {1: [], 2: []}, True
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        week = convert.convert(data, folder)
        for seed in SEEDS:
            file = folder / f"plan-{seed}.yaml"
            seconds, _ = timed([program, "plan", folder / "week.yaml", "-q", "-o", file, "--seed", str(seed)])
            fine = judged(data, slots(week, file.read_text()), folder, referee) and fine
            ours.append(seconds)
            row = f"{seed:>4}  {seconds:>7.2f} s"
            for workers in theirs:
                handmade, said = timed([other, HERE / "peer.py", data, folder / "peer.json", str(workers), str(seed)])
                if not judged(data, json.loads((folder / "peer.json").read_text()), folder, referee):
                    sys.exit("the model written by hand breaks something: this comparison is worth nothing")
                theirs[workers].append(handmade)
                alone = re.search(r"the solver ([\d.]+)", said)[1]
                row += f"  {handmade:>7.2f} s (solver {alone:>5} s)"
            print(row)
    ratio = statistics.median(ours) / min(statistics.median(times) for times in theirs.values())
    failed = [] if fine else ["a plan breaks something"]
    if ratio > GOAL:
        failed.append(f"it took {ratio:.2f} times as long as the model by hand, not {GOAL}")
    summary = f"{len(week.sessions)} sessions, {week.trims} trimmed, {ratio:.2f} times the model by hand"
    print("; ".join(failed) if failed else f"every goal reached: {summary}, nothing broken")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
