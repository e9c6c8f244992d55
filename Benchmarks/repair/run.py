#!/usr/bin/env python3
"""Times `repair`, `who-can`, `why-not` and `explain` on a season: run.py HOSTCITY [ENGAGEMENTS [SEED]]

The season and its plan are those of ../check/generate.py. Of a repair the first counts and the whole, with what it says of
its proof. Prints a table with the machine's load; the last line says which goals are missed, and then it ends with 1.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

program = pathlib.Path(sys.argv[1]).resolve()
count = sys.argv[2] if len(sys.argv) > 2 else "500"
seed = sys.argv[3] if len(sys.argv) > 3 else "1"
home = pathlib.Path(__file__).resolve().parents[2]
TODAY = ["--today", "2027-01-01"]
FIRST, ANSWER, EXPLAIN = 5.0, 1.0, 30.0

REPAIRS = ["late o3:d2 5 h", "lost site-3/room-5", "ill lo-3", "longer o3/plenary-1 60 min", "longer o3/dinner 2 h",
           "added o4/talks-1"]
QUESTIONS = [["why-not", "o3/dinner"], ["why-not", "o3/dinner", "--at", "12:00"], ["why-not", "o3/talks-1", "--room", "site-3/room-9"],
             ["who-can", "o3/plenary-1/interpreter-1"], ["who-can", "o3/welcome/greeter-1"]]


def run(arguments, folder):
    """Seconds to the first line of progress and to the end, the text, the exit code."""
    start, first = time.monotonic(), None
    with open(folder / "answer.txt", "w") as answer:
        process = subprocess.Popen([program, *arguments], cwd=folder, stdout=answer, stderr=subprocess.PIPE, text=True)
        for _ in process.stderr:
            first = first or time.monotonic() - start
        code = process.wait()
    return first, time.monotonic() - start, (folder / "answer.txt").read_text(), code


def row(name, first, whole, words):
    print(f"| {name} | {'' if first is None else f'{first:.1f}'} | {whole:.1f} | {words} |", flush=True)


missed = []
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    made = subprocess.run([sys.executable, home / "Benchmarks/check/generate.py", count, folder, seed, home / "rules"],
                          check=True, capture_output=True, text=True)
    print(made.stdout.strip())
    print("load " + " ".join(f"{load:.1f}" for load in os.getloadavg()) + f", {os.cpu_count()} cores\n")
    print("| question | first s | s | answer |\n|---|---|---|---|")
    plan = (folder / "plan.yaml").read_text()
    for change in REPAIRS:
        if change.startswith("added"):
            kept = [line for line in plan.splitlines() if change.split()[1] + "," not in line]
            (folder / "plan.yaml").write_text("\n".join(kept) + "\n")
        first, whole, text, code = run(["repair", "plan.yaml", "--change", change, *TODAY], folder)
        (folder / "plan.yaml").write_text(plan)
        said = re.search(r"^moved .*$", text, re.M)
        row(change, first, whole, said.group(0) if said else f"exit {code}")
        if not said or (first or whole) > FIRST:
            missed.append(change)
    for question in QUESTIONS:
        _, whole, text, code = run([*question, "-p", "plan.yaml", *TODAY], folder)
        row(" ".join(question), None, whole, f"{len(text.splitlines())} lines")
        if whole > ANSWER or code > 1:
            missed.append(" ".join(question))
    # A dinner in the night: the house is shut.
    visit = (folder / "o3.yaml").read_text()
    broken = re.sub(r"(id: dinner, .*?on: [0-9-]+, between: )08:00-22:00", r"\g<1>01:00-05:00", visit)
    (folder / "o3.yaml").write_text(broken)
    documents = sorted(path.name for path in folder.glob("o[0-9]*.yaml"))
    _, whole, text, code = run(["explain", *documents, "--office", "office.yaml", *TODAY], folder)
    row("explain the whole season", None, whole, (text.splitlines() or [""])[0])
    if whole > EXPLAIN or code != 1:
        missed.append("explain")
print(f"\ngoals: first repair {FIRST:.0f} s, answers {ANSWER:.0f} s, explanation {EXPLAIN:.0f} s; "
      + ("missed: " + ", ".join(missed) if missed else "all met"))
sys.exit(1 if missed else 0)
