#!/usr/bin/env python3
"""Tries the register from many processes at once: run.py HOSTCITY [--server] [OPTIONS [KILLS [FACTS]]]

The register is a file; with --server it is a PostgreSQL server that the benchmark starts.

1. 20 processes ask OPTIONS (1,000) options on the same rooms. Every one is acknowledged, ranks are distinct and without a gap, the longest
   wait is less than 3 s.
2. Processes that record are killed at KILLS random moments (200). Every acknowledged fact is there, and `register verify` is content.
3. A register of FACTS (100,000) is read in, verified and listed; a plan is judged and published with it.

Ends with 1 where one of this is not so.
"""
import hashlib
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

import postgres

server = postgres.Server() if "--server" in sys.argv else None
sys.argv = [word for word in sys.argv if word != "--server"]
program = str(pathlib.Path(sys.argv[1]).resolve())
options, kills, most = (int(word) for word in (sys.argv[2:] + ["1000", "200", "100000"][len(sys.argv) - 2:]))
failed = []

OFFICE = """hostcity: office/1
name: An office
zone: Europe/Brussels
register: office.register
venues:
  - id: hall
    name: Town hall
    rooms:
      - {id: whole, name: Great hall, parts: [left, right], set-up: 60 min, strike: 30 min}
      - {id: left, name: Left half}
      - {id: right, name: Right half}
"""


def office():
    folder = tempfile.TemporaryDirectory()
    kept = OFFICE.replace("office.register", server.database()) if server else OFFICE
    pathlib.Path(folder.name, "office.yaml").write_text(kept)
    return folder


def command(*words):
    return [program, *words, "--language", "en"]


def ask(name, room="hall/whole"):
    return command("hold", "ask", room, "--for", name, "--from", "2099-05-01", "--until", "2099-05-02", "--by", "bench",
                   "--expires", "2099-04-01", "--json")


def answer(folder, *words):
    return subprocess.run(command(*words), cwd=folder, capture_output=True, text=True)


def expect(what, isSo):
    if not isSo:
        failed.append(what)


print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")

# 1. Many at once.
with office() as folder:
    waits, ranks, wrong = [], [], []

    def client(number):
        for turn in range(options // 20):
            began = time.monotonic()
            run = subprocess.run(ask(f"o-{number}-{turn}"), cwd=folder, capture_output=True, text=True)
            waits.append(time.monotonic() - began)
            if run.returncode:
                wrong.append(run.stderr)
            else:
                ranks.append(json.loads(run.stdout)["hold"]["rank"])

    began = time.monotonic()
    clients = [threading.Thread(target=client, args=(number,)) for number in range(20)]
    for one in clients:
        one.start()
    for one in clients:
        one.join()
    seconds = time.monotonic() - began
    expect(f"{len(wrong)} were not acknowledged: {wrong[:1]}", not wrong)
    expect("ranks are not distinct and gapless", sorted(ranks) == list(range(1, options // 20 * 20 + 1)))
    expect("a wait of 3 s or more", max(waits) < 3)
    verify = answer(folder, "register", "verify")
    expect(verify.stdout + verify.stderr, verify.returncode == 0)
    waits.sort()
    print(f"{len(waits)} options by 20 processes: {seconds:.1f} s, median wait {waits[len(waits) // 2]:.3f} s, longest {waits[-1]:.2f} s, "
          f"{len(wrong)} refused")

# 2. Killed at random moments. A few record at once, so that a lock is often held when one dies.
with office() as folder:
    dice = random.Random(20)
    acknowledged, killed = set(), 0
    turn, took = 0, 0.1
    while killed < kills:
        group = []
        for _ in range(3):
            turn += 1
            group.append((f"k-{turn}", subprocess.Popen(
                ask(f"k-{turn}", f"hall/{dice.choice(['whole', 'left', 'right'])}"), cwd=folder,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)))
        # At any moment of a run, as long as the last ones took.
        began = time.monotonic()
        time.sleep(dice.uniform(0.0, 1.2 * took))
        victim = dice.choice(group)[1]
        if victim.poll() is None:
            victim.send_signal(signal.SIGKILL)
            killed += 1
        for name, process in group:
            text, fault = process.communicate()
            if process.returncode == 0:
                acknowledged.add(name)
                took = 0.8 * took + 0.2 * (time.monotonic() - began)
            expect(f"{name} ended with {process.returncode}: {fault.decode()}", process.returncode in (0, -signal.SIGKILL))
    verify = answer(folder, "register", "verify")
    expect(verify.stdout + verify.stderr, verify.returncode == 0)
    there = {entry["occasion"] for entry in json.loads(answer(folder, "log", "--json").stdout)["facts"]}
    expect(f"acknowledged and lost: {sorted(acknowledged - there)}", acknowledged <= there)
    print(f"killed at {killed} random moments: {len(acknowledged)} acknowledged, {len(acknowledged - there)} of them lost, "
          f"{len(there - acknowledged)} recorded and not acknowledged any more; verify {verify.returncode}")

# 3. Many facts, spread over 60 rooms and ten years as an office of that age has them.
ROOMS = 60
with office() as folder:
    rooms = "\n".join(f"      - {{id: room-{number}}}" for number in range(ROOMS))
    with open(pathlib.Path(folder, "office.yaml"), "a") as document:
        document.write(rooms + "\n")
    dice, lines, last, facts = random.Random(3), [], "0" * 64, 0
    began = 29_000_000
    open_holds, contracts = [], {}

    def hexadecimal(text):
        return hashlib.sha256(text.encode()).hexdigest()

    def record(happening, subjects):
        """As hostcity chains facts: docs/documents.md, the register."""
        global last, facts
        facts += 1
        when, salt = began + facts * 5, f"{facts:032x}"
        seal = hexadecimal("".join(f"{len(part)}:{part}" for part in [salt, "bench"]))
        body = json.dumps({"happening": happening, "subjects": subjects}, sort_keys=True, separators=(",", ":"))
        last = hexadecimal(f"{last}\n{facts}\n{when}\n{seal}\n{body}")
        lines.append(json.dumps(
            {"number": facts, "when": when, "who": "bench", "salt": salt, "seal": seal, "happening": happening,
             "subjects": subjects, "digest": last}))

    while facts < most:
        if open_holds and dice.random() < 0.4:
            hold, subjects, room, stretch = open_holds.pop(dice.randrange(len(open_holds)))
            signed = contracts.setdefault(room, [])
            isFree = all(stretch["end"] <= other["start"] or other["end"] <= stretch["start"] for other in signed)
            kind = "confirmed" if isFree and dice.random() < 0.5 else "released"
            if kind == "confirmed":
                signed.append(stretch)
            record({"kind": kind, "hold": hold}, sorted(subjects + [f"hold:{hold}"]))
            continue
        room, start = f"hall/room-{dice.randrange(ROOMS)}", began + facts * 5 + dice.randrange(60 * 1440)
        stretch = {"start": start, "end": start + dice.choice([240, 480, 1440])}
        subjects = [f"occasion:o-{facts // 3}", f"room:{room}"]
        record({"kind": "asked", "request": {
            "room": room, "takes": [room], "occasion": f"o-{facts // 3}", "title": "An occasion", "range": stretch,
            "taken": stretch, "until": began + facts * 5 + 14 * 1440}}, subjects)
        open_holds.append((facts, subjects, room, stretch))
    pathlib.Path(folder, "visit.yaml").write_text(
        "hostcity: occasion/1\nid: visit\nwindow: 2030-05-02..2030-05-02\nengagements:\n"
        + "".join(f"  - {{id: talk-{number}, length: 30 min, at: '2030-05-02 {9 + number}:00'}}\n" for number in range(8)))
    pathlib.Path(folder, "plan.yaml").write_text(
        "hostcity: plan/1\noffice: office.yaml\noccasions: [visit.yaml]\nengagements:\n"
        + "".join(f"  - {{id: visit/talk-{number}, start: '2030-05-02 {9 + number}:00'}}\n" for number in range(8)))
    pathlib.Path(folder, "dump.jsonl").write_text("\n".join(lines) + "\n")
    now = time.strftime("%Y-%m-%d %H:%M", time.gmtime((began + facts * 5) * 60))
    for words in (["register", "load", "dump.jsonl"], ["register", "verify"], ["holds", "--now", now],
                  ["holds", "--due", "7d", "--now", now], ["log", "--of", "hall/room-7"],
                  ["check", "plan.yaml"], ["publish", "plan.yaml", "--by", "bench"], ["versions"], ["notices"]):
        started = time.monotonic()
        run = answer(folder, *words)
        seconds = time.monotonic() - started
        expect(run.stderr, run.returncode == 0)
        print(f"{most:,} facts: {' '.join(words[:2])}: {seconds:.2f} s, {len(run.stdout.splitlines())} lines")
        if words[0] in ("holds", "check", "publish", "versions", "notices"):
            expect(f"{' '.join(words[:2])} took a second or more", seconds < 1)

print("all well" if not failed else "\n".join(["missed:"] + failed[:20]))
sys.exit(1 if failed else 0)
