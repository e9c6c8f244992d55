#!/usr/bin/env python3
"""Times `hostcity check` on generated years: run.py HOSTCITY [RULES]

Each size is judged three times by the whole command, from reading the documents to the last line printed; the
median counts. The last line says which goals are missed. Ends with 1 where a goal is missed: 10,000 engagements in 2 s and 500 MB, growth no worse than n log n.
"""
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

program = sys.argv[1]
rules = str(pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "rules").resolve())
here = pathlib.Path(__file__).parent
SIZES, RUNS = [1_000, 10_000, 20_000], 3


def run(arguments):
    """Seconds, megabytes and the last line of one run."""
    with tempfile.TemporaryFile() as out:
        began = time.monotonic()
        process = subprocess.Popen(arguments, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        out.seek(0)
        last = out.read().decode().strip().splitlines()[-1]
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{' '.join(arguments)} ended with {code}: {last}")
    return seconds, usage.ru_maxrss / 1024, last


print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
print(f"{'engagements':>11}  {'seconds':>8}  {'MB':>6}  {'us per n log n':>14}")
cost, failed = {}, []
for size in SIZES:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, here / "generate.py", str(size), folder, "1", rules], check=True,
            stdout=subprocess.DEVNULL)
        runs = [run([program, "check", f"{folder}/plan.yaml", "--language", "en", "--today", "2026-12-20"]) for _ in range(RUNS)]
    seconds, memory = statistics.median(r[0] for r in runs), max(r[1] for r in runs)
    cost[size] = seconds / (size * math.log2(size)) * 1e6
    print(f"{size:>11}  {seconds:>8.2f}  {memory:>6.0f}  {cost[size]:>14.2f}")
    print(f"             {runs[0][2].split('plan.yaml: ')[-1]}")
    if size == 10_000 and seconds > 2:
        failed.append(f"10,000 engagements took {seconds:.2f} s, not 2")
    if size == 10_000 and memory > 500:
        failed.append(f"10,000 engagements took {memory:.0f} MB, not 500")
# The start of the program weighs on the smallest size only; a third more is noise of a shared machine.
if cost[20_000] > 1.33 * cost[10_000]:
    failed.append(f"from 10,000 to 20,000 it grows {cost[20_000] / cost[10_000]:.2f} times faster than n log n")
print("; ".join(failed) if failed else "every goal reached")
sys.exit(1 if failed else 0)
