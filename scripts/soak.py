#!/usr/bin/env python3
"""Plans, repairs, exports, checks and imports in turns while the ground gives way: soak.py HOSTCITY [SECONDS [SEED]]

Before a turn a disturbance is drawn: none, kill -9 or Ctrl-C at a random moment, a disk that is full, a folder that may not be
written, a limit on the length of files, a standard output that takes nothing. After it every document must be whole, old or
new; a set of feeds must be of one export; no worker and no draft may be left once a run went through; and memory and
descriptors must stay flat. The seed is printed. Ends with 1 where a promise did not hold.
"""
import collections
import os
import pathlib
import random
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

program = os.path.realpath(sys.argv[1])
seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 3600
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
chance = random.Random(seed)
wrong = []
memory, handles = collections.defaultdict(list), collections.defaultdict(list)
counted = collections.Counter()
day = ["--language", "en", "--today", "2027-01-04"]


def watch(process, most):
    """How many descriptors the process holds at most."""
    while process.poll() is None:
        try:
            most[0] = max(most[0], len(os.listdir(f"/proc/{process.pid}/fd")))
        except OSError:
            pass  # Not dumpable, or gone: only root may look.
        time.sleep(0.01)


def run(arguments, folder, disturbance="none"):
    limit = None
    if disturbance == "short files":
        size = chance.choice([1, 100, 2000, 20000])

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    # The answer goes to a pipe but for a full output, so that the limit on files is met by documents alone.
    output = open("/dev/full", "w") if disturbance == "full output" else subprocess.PIPE
    process = subprocess.Popen([program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.PIPE,
                               text=True, preexec_fn=limit)
    most = [0]
    watcher = threading.Thread(target=watch, args=(process, most))
    watcher.start()
    if disturbance in ("kill", "stop"):
        timer = threading.Timer(chance.uniform(0, 1.5), process.send_signal, [signal.SIGKILL if disturbance == "kill" else signal.SIGINT])
        timer.start()
    try:
        answer, errors = process.communicate(timeout=300)
    except subprocess.TimeoutExpired:
        process.kill()
        answer, errors = process.communicate()
        wrong.append(f"{arguments[0]} under '{disturbance}' did not end within five minutes")
    watcher.join()
    if disturbance in ("kill", "stop"):
        timer.cancel()
    if disturbance == "none":
        handles[arguments[0]].append(most[0])
    return process.returncode, answer or "", errors


def resident(arguments, folder):
    """Kilobytes that an undisturbed run takes at most."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        os.close(reader)
        null = os.open("/dev/null", os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(null, number)
        os.execv(program, [program, *arguments])
    os.close(writer)
    os.close(reader)
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_maxrss


def is_ours(entry):
    try:
        return os.readlink(f"/proc/{entry}/exe") == program
    except OSError:
        return False


def workers():
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                words = pathlib.Path(f"/proc/{entry}/cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if len(words) > 1 and words[1] == b"solver-worker" and is_ours(entry):
                found.append(int(entry))
    return found


def documents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def drafts(folder):
    return [name for name in documents(folder) if pathlib.Path(name).name.startswith(".")]


def office(folder):
    code, _, errors = run(["init", "."], folder)
    assert code == 0, errors
    code, _, errors = run(["plan", "visit.yaml", "-o", "plan.yaml", "-q", *day], folder)
    assert code == 0, errors
    code, _, errors = run(["export", "plan.yaml", "-o", "feeds", "--today", "2027-01-04"], folder)
    assert code == 0, errors


def deeds(turn):
    change = f"ill {chance.choice(['anna', 'bram', 'carl', 'dora', 'mayor'])}"
    return chance.choice([
        ["plan", "visit.yaml", "-o", "plan.yaml", "-q", "--seed", str(turn), *day],
        ["plan", "visit.yaml", "-o", "plan.yaml", "-q", "--time-limit", f"{chance.uniform(0.01, 2):.2f}", *day],
        ["repair", "plan.yaml", "--change", change, "-o", "plan.yaml", "-q", *day],
        ["export", "plan.yaml", "-o", "feeds", "--today", "2027-01-04"],
        ["check", "plan.yaml", *day],
        ["check", "plan.yaml", "mayor.ics", *day],
        ["import", "mayor.ics", "--as", "city-events", "--office", "office.yaml"],
        ["explain", "visit.yaml", "-q", *day],
    ])


def whole(folder, before, what):
    """Every document is readable, and the feeds are those of one export."""
    code, _, errors = run(["check", "plan.yaml", *day], folder)
    if code not in (0, 1):
        wrong.append(f"{what}: the plan cannot be read afterwards: {errors.strip()[:300]}")
    after = documents(folder)
    for name in before:
        if name not in after:
            wrong.append(f"{what}: {name} is gone")
        elif not after[name] and before[name]:
            wrong.append(f"{what}: {name} is empty")
    feeds = {name: text for name, text in after.items() if name.endswith(".ics") and name.startswith("feeds/")}
    for name, text in feeds.items():
        if not text.endswith(b"END:VCALENDAR\r\n"):
            wrong.append(f"{what}: {name} is cut short")


def soak():
    can_mount = os.geteuid() == 0
    turn = 0
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "office"
        folder.mkdir()
        temporary = pathlib.Path(name) / "tmp"
        temporary.mkdir()
        os.environ["TMPDIR"] = str(temporary)
        if can_mount and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], stderr=subprocess.DEVNULL).returncode != 0:
            can_mount = False
        print(f"seed {seed}, load {os.getloadavg()[0]:.1f}, " + ("on a disk of its own" if can_mount else "no disk of its own: full and read-only ones are left out"))
        try:
            office(folder)
            while time.monotonic() < end:
                turn += 1
                arguments = deeds(turn)
                kinds = ["none", "none", "kill", "kill", "stop", "short files", "full output"] + (["full disk", "read-only"] if can_mount else [])
                disturbance = chance.choice(kinds)
                before = documents(folder)
                what = f"turn {turn}, {' '.join(arguments[:2])} under '{disturbance}'"
                filler = folder / "filler"
                if disturbance == "full disk":
                    file = os.open(filler, os.O_WRONLY | os.O_CREAT)
                    try:
                        while True:
                            os.write(file, b"x" * 4096)
                    except OSError:
                        os.close(file)
                if disturbance == "read-only":
                    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
                code, _, errors = run(arguments, folder, disturbance)
                if disturbance == "read-only":
                    subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
                filler.unlink(missing_ok=True)
                counted[disturbance, code] += 1
                if code < 0 and not (disturbance in ("kill", "stop") and code in (-signal.SIGKILL, -signal.SIGINT)):
                    wrong.append(f"{what}: ended by signal {-code}: {errors.strip()[:300]}")
                if code == 70:
                    wrong.append(f"{what}: a fault of hostcity's own: {errors.strip()[:300]}")
                # Where the time was up before there was an answer, none was lost.
                isSilent = code == 3 and "Documents and plans are as they were" in errors
                if disturbance == "full output" and code not in (74, 2) and not isSilent:
                    wrong.append(f"{what}: exit {code} though the answer went nowhere")
                if disturbance in ("read-only",) and documents(folder) != before:
                    wrong.append(f"{what}: something was written")
                whole(folder, before, what)
                time.sleep(0.05)
                left = workers()
                if left:
                    time.sleep(3)
                    left = [one for one in left if one in workers()]
                    if left:
                        wrong.append(f"{what}: {len(left)} workers are left")
                if disturbance == "none":
                    memory[arguments[0]].append(resident(arguments, folder) // 1024)
                if turn % 20 == 0:
                    code, _, errors = run(["export", "plan.yaml", "-o", "feeds", "--today", "2027-01-04"], folder)
                    if code != 0:
                        wrong.append(f"turn {turn}: an undisturbed export ended with {code}: {errors.strip()[:300]}")
                    if drafts(folder / "feeds"):
                        wrong.append(f"turn {turn}: drafts are left: {drafts(folder / 'feeds')}")
                if len(wrong) > 20:
                    break
            if os.listdir(temporary):
                wrong.append(f"left in the system's temporary folder: {os.listdir(temporary)[:5]}")
        finally:
            if can_mount:
                subprocess.run(["umount", "-l", folder])
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{turn} turns in {seconds:.0f} s")
    for (disturbance, code), count in sorted(counted.items()):
        print(f"  {disturbance:12} exit {code:4}: {count}")
    for command in sorted(memory):
        half = max(1, len(memory[command]) // 2)
        first, last = statistics.median(memory[command][:half]), statistics.median(memory[command][-half:])
        print(f"  {command:8} {first:.0f} MB in the first half, {last:.0f} MB in the second; at most {max(handles[command] or [0])} descriptors")
        if last > 1.3 * first + 5:
            wrong.append(f"{command} takes more memory from turn to turn: {first} then {last} MB")


soak()
for line in wrong:
    print(line)
sys.exit(1 if wrong else 0)
