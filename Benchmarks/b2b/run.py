#!/usr/bin/env python3
"""Times `hostcity bilaterals` on B2B instances: run.py HOSTCITY INSTANCES [--only PATTERN] [--limit SECONDS] [--judge SCORE.py]

INSTANCES is a folder with .dzn files and best_known.csv (file, fairness_d, optimum_total_breaks or INFEASIBLE). Each is
written as documents, arranged by the whole command and judged by a referee of this folder, and by another where one is
given. Goals: every optimum reached and proven, every infeasible instance proven so, originals within 24 s. The last
line sums up; ends with 1 where a goal is missed.
"""
import argparse
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from convert import write
from referee import judge, slots_of

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("instances", type=pathlib.Path)
parser.add_argument("--only", default="")
parser.add_argument("--limit", type=float, default=120)
parser.add_argument("--judge")
options = parser.parse_args()
GOAL = 24

with open(options.instances / "best_known.csv") as file:
    known = {row["file"]: row["optimum_total_breaks"] for row in csv.DictReader(file)}
names = sorted((name for name in known if re.search(options.only, name)), key=lambda name: (".original" not in name, name))
missed, slowest, total = [], 0, 0
print("| instance | load | seconds | breaks | proven | best known | |\n|---|---|---|---|---|---|---|")
for name in names:
    with tempfile.TemporaryDirectory() as folder:
        instance = write(options.instances / name, folder)
        plan = pathlib.Path(folder) / "plan.yaml"
        load = os.getloadavg()[0]
        began = time.monotonic()
        done = subprocess.run(
            [options.program, "bilaterals", f"{folder}/b2b.yaml", "-o", str(plan), "--json", "--quiet",
             "--time-limit", str(options.limit)], capture_output=True, text=True)
        seconds = time.monotonic() - began
        breaks, proven, remarks = None, False, []
        if done.returncode == 0:
            slots = slots_of(plan.read_text(), len(instance.talks))
            remarks, breaks = judge(instance, slots)
            proven = json.loads(done.stdout)["status"] == "optimal"
            if options.judge:
                scores = pathlib.Path(folder) / "slots.json"
                scores.write_text(json.dumps(slots))
                other = subprocess.run([sys.executable, options.judge, str(options.instances / name), str(scores)],
                                       capture_output=True, text=True)
                if other.returncode != 0 or f"breaks {breaks} " not in other.stdout:
                    remarks.append("the other referee disagrees: " + other.stdout.strip())
        elif done.returncode == 1:
            breaks, proven = "INFEASIBLE", True
        elif done.returncode != 3:
            remarks.append((done.stderr.strip().splitlines() or ["no answer"])[-1])
    if str(breaks) != known[name] or not proven:
        remarks.append("MISSED")
    if ".original" in name and seconds > GOAL:
        remarks.append("SLOW")
    if remarks:
        missed.append(name)
    slowest, total = max(slowest, seconds), total + seconds
    print(f"| {name.removesuffix('.dzn')} | {load:.1f} | {seconds:.1f} | {breaks} | {'yes' if proven else 'no'} "
          f"| {known[name]} | {'; '.join(remarks)} |", flush=True)
print(f"\n{len(names) - len(missed)} of {len(names)} as they should be, {total:.0f} s in all, the slowest {slowest:.0f} s"
      + (f"; missed: {', '.join(missed)}" if missed else ""))
sys.exit(1 if missed else 0)
