#!/usr/bin/env python3
"""What hostcity itself takes beside the solver: run.py HOSTCITY [RULES [RUNS]]

Plans a season of 500 engagements (../season/generate.py, seed 1) for 10 seconds and reads the processor time of hostcity's own process
(reading, requirements, first plan, posting, serialising, judging, report) and of the processes the solver works in. Then times `hostcity
check` of a small visit, the one `hostcity init` makes, with the solver's library out of reach. Medians of several runs, with the
machine's load. Goals: less than 20 % outside the solver; a check in less than 50 ms. Ends with 1 where one
is missed.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time

program = os.path.abspath(sys.argv[1])
rules = str(pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "rules").resolve())
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 3
season = pathlib.Path(__file__).resolve().parents[1] / "season" / "generate.py"
TICKS = os.sysconf("SC_CLK_TCK")
DAY = ["--language", "en", "--today", "2027-01-01"]
SHARE, CHECK = 20.0, 50.0


def processor(pid):
    """Seconds of a process, its threads included; None once it is gone."""
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS
    except (OSError, IndexError):
        return None


def children(pid):
    found = []
    try:
        for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
            found += (task / "children").read_text().split()
    except OSError:
        pass
    return found


def plan(folder):
    """Seconds of hostcity itself, of the solver's processes, and on the clock."""
    occasions = sorted(path.name for path in folder.glob("o[0-9]*.yaml"))
    (folder / "plan.yaml").unlink(missing_ok=True)
    began = time.monotonic()
    process = subprocess.Popen([program, "plan", *occasions, "--office", "office.yaml", "-o", "plan.yaml", "--time-limit", "10", *DAY],
                               cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    own, others = [0.0], {}

    def watch():
        while process.poll() is None:
            own[0] = processor(process.pid) or own[0]
            for child in children(process.pid):
                others[child] = processor(child) or others.get(child, 0.0)
            time.sleep(0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    process.wait()
    watcher.join()
    return own[0], sum(others.values()), time.monotonic() - began


missed = []
print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {runs} runs")
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    subprocess.run([sys.executable, season, "500", folder, "1", rules], check=True, stdout=subprocess.DEVNULL)
    print("| run | hostcity s | solver s | on the clock s | outside the solver |\n|---|---|---|---|---|")
    shares = []
    for number in range(1, runs + 1):
        own, solver, clock = plan(folder)
        shares.append(100 * own / (own + solver))
        print(f"| {number} | {own:.2f} | {solver:.2f} | {clock:.2f} | {shares[-1]:.0f} % |", flush=True)
    share = statistics.median(shares)
    if share >= SHARE:
        missed.append(f"{share:.0f} % outside the solver, not below {SHARE:.0f} %")

with tempfile.TemporaryDirectory() as name:
    city = pathlib.Path(name) / "city"
    subprocess.run([program, "init", city], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([program, "plan", "visit.yaml", "-o", "plan.yaml", *DAY], cwd=city, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    times = []
    for _ in range(max(runs, 5)):
        began = time.monotonic()
        # Where it would open the solver's library it would fail.
        done = subprocess.run([program, "check", "plan.yaml", *DAY], cwd=city, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env={**os.environ, "HOSTCITY_ORTOOLS": "/nowhere"})
        times.append(1000 * (time.monotonic() - began))
        if done.returncode != 0:
            sys.exit(f"check ended with {done.returncode}")
    print(f"\ncheck of a small plan: {statistics.median(times):.0f} ms ({min(times):.0f} to {max(times):.0f})")
    if statistics.median(times) >= CHECK:
        missed.append(f"check took {statistics.median(times):.0f} ms, not {CHECK:.0f}")
print("missed: " + "; ".join(missed) if missed else "every goal reached")
sys.exit(1 if missed else 0)
