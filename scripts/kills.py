#!/usr/bin/env python3
"""Presses Ctrl-C, closes the terminal or kills politely at random moments of planning a season: kills.py HOSTCITY [TIMES [SIZE [SEED]]]

Each time the plan that is left must be one that `hostcity check` accepts, with exit 0, or there is none yet and the exit is 3.
The seed is printed. Ends with 1 where anything else happens.
"""
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

program = os.path.abspath(sys.argv[1])
times = int(sys.argv[2]) if len(sys.argv) > 2 else 50
size = sys.argv[3] if len(sys.argv) > 3 else "500"
seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.randrange(1 << 30)
root = pathlib.Path(__file__).resolve().parent.parent
chance = random.Random(seed)
day = ["--language", "en", "--today", "2027-01-01"]
print(f"seed {seed}, load {os.getloadavg()[0]:.1f}")
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    subprocess.run([sys.executable, root / "Benchmarks/season/generate.py", size, name, "1", root / "rules"], check=True, stdout=subprocess.DEVNULL)
    occasions = sorted(path.name for path in folder.glob("o[0-9]*.yaml"))
    counted, slowest, wrong = {0: 0, 3: 0}, 0.0, []
    for turn in range(times):
        plan = folder / "plan.yaml"
        plan.unlink(missing_ok=True)
        process = subprocess.Popen([program, "plan", *occasions, "--office", "office.yaml", "-o", "plan.yaml", "-q", *day], cwd=folder,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        after = chance.uniform(0.05, 20)
        number = chance.choice([signal.SIGINT, signal.SIGINT, signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            pass
        process.send_signal(number)
        began = time.monotonic()
        try:
            errors = process.communicate(timeout=60)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            wrong.append(f"after {after:.2f} s: it did not end within a minute")
            continue
        slowest = max(slowest, time.monotonic() - began)
        code = process.returncode
        if code == 0:
            checked = subprocess.run([program, "check", "plan.yaml", *day], cwd=folder, capture_output=True, text=True)
            if "no conflict" not in checked.stdout:
                wrong.append(f"after {after:.2f} s: {checked.stdout.strip().splitlines()[-1:]}")
        elif code == -number and after < 0.5:
            code = 3  # Before it listens a signal ends it like any program; nothing was begun.
        elif code != 3 or plan.exists():
            wrong.append(f"after {after:.2f} s: exit {code}, {errors.strip().splitlines()[-1:]}")
        counted[code] = counted.get(code, 0) + 1
    print(f"{times} times at {size} engagements: {counted[0]} plans that check accepts, {counted[3]} before the first; "
          f"at most {slowest:.1f} s until it ended")
for line in wrong:
    print(line)
sys.exit(1 if wrong else 0)
