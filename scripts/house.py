#!/usr/bin/env python3
"""Prints the figures of the house: how long files and functions are, and which lines stand twice.

  scripts/house.py [CHECKOUT]     the whole package, a line a module, then what is long and what stands twice
"""
import collections
import pathlib
import re
import statistics
import sys

LONG = 60  # lines of a function
RUN = 6  # equal lines in a row


def bare(text):
    """The text with the contents of comments and strings blanked; its lines stay."""
    kept, at, depth = [], 0, 0
    opened = re.compile(r'//|/\*|#*"""|#*"')
    while match := opened.search(text, at):
        kept.append(text[at : match.start()])
        mark, start = match.group(), match.end()
        if mark == "//":
            end = text.find("\n", start)
            at = len(text) if end < 0 else end
        elif mark == "/*":
            depth, at = 1, start
            while depth and (step := re.compile(r"/\*|\*/").search(text, at)):
                depth += 1 if step.group() == "/*" else -1
                at = step.end()
        else:
            at = after_string(text, start, mark)
            kept.append('""')
        kept.append("\n" * text.count("\n", match.start(), at))
    kept.append(text[at:])
    return "".join(kept)


def after_string(text, at, mark):
    """Where the string that `mark` opened ends; code within an interpolation may hold strings of its own."""
    hashes = mark.count("#")
    close, escape = mark.lstrip("#") + "#" * hashes, "\\" + "#" * hashes
    while at < len(text) and not text.startswith(close, at):
        if text.startswith(escape + "(", at):
            depth, at = 1, at + len(escape) + 1
            while depth and at < len(text):
                if inner := re.compile(r'#*"""|#*"').match(text, at):
                    at = after_string(text, inner.end(), inner.group())
                    continue
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                at += 1
        else:
            at += len(escape) + 1 if text.startswith(escape, at) else 1
    return at + len(close)


def functions(code):
    """(name, first line, lines) of every function and initializer with a body."""
    for match in re.finditer(r"\b(?:func\s+([^\s(<]+)|(init)[?!]?(?=[(<]))", code):
        if match.group(2) and code[: match.start()].rstrip().endswith("."):
            continue
        head = re.compile(r"[^{}]*").match(code, match.end())
        # A requirement of a protocol has no body: what opens next is somebody else's.
        if not code.startswith("{", head.end()) or re.search(r"\bfunc\b|\bvar\b|\n\s*\n", head.group()):
            continue
        end, depth = head.end(), 0
        while end < len(code):
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            if not depth:
                break
            end += 1
        first = code.count("\n", 0, match.start()) + 1
        yield match.group(1) or "init", first, code.count("\n", match.start(), end) + 1


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent)
    sources = {}
    for path in sorted((root / "Sources").rglob("*.swift")):
        if not path.name.endswith(".pb.swift"):
            sources[path.relative_to(root / "Sources").as_posix()] = path.read_text()
    lengths, long, runs, lines = {}, [], collections.defaultdict(list), {}
    for path, text in sources.items():
        lengths[path] = text.count("\n")
        long += [(size, path, line, name) for name, line, size in functions(bare(text)) if size > LONG]
        plain = [(number, " ".join(line.split())) for number, line in enumerate(text.splitlines(), 1)]
        # Closing brackets, comments and imports stand everywhere and say nothing.
        lines[path] = [
            (number, line) for number, line in plain
            if re.search(r"\w", line) and not line.startswith("//") and not re.match(r"(\w+ )?import ", line)
        ]
        for at in range(len(lines[path]) - RUN + 1):
            runs[tuple(line for _, line in lines[path][at : at + RUN])].append((path, at))
    twice = collections.defaultdict(set)
    for places in runs.values():
        if len(places) > 1:
            for path, at in places:
                twice[path].update(range(at, at + RUN))
    module = lambda path: path.split("/")[0]
    print(
        f"{'module':<12}{'files':>6}{'lines':>7}{'median':>8}{'longest':>9}  {'':<34}"
        f"{'long functions':>15}{'lines twice':>13}")
    for name in sorted({module(path) for path in sources}) + [""]:
        own = {path: size for path, size in lengths.items() if name in ("", module(path))}
        top = max(own, key=own.get)
        print(
            f"{name or 'all':<12}{len(own):>6}{sum(own.values()):>7}{statistics.median(own.values()):>8.0f}"
            f"{own[top]:>9}  {top.split('/')[-1]:<34}{sum(path in own for _, path, _, _ in long):>15}"
            f"{sum(len(numbers) for path, numbers in twice.items() if path in own):>13}")
    print(f"\nFunctions of more than {LONG} lines")
    for size, path, line, name in sorted(long, reverse=True):
        print(f"{size:>6}  {path}:{line} {name}")
    print(f"\nWhere {RUN} lines or more in a row stand twice")
    stretches = collections.defaultdict(list)
    for path, numbers in sorted(twice.items()):
        for at in sorted(numbers):
            if at - 1 not in numbers:
                end = at
                while end + 1 in numbers:
                    end += 1
                first = tuple(line for _, line in lines[path][at : at + RUN])
                stretches[first].append(f"{path}:{lines[path][at][0]}-{lines[path][end][0]}")
    for places in sorted(stretches.values()):
        print("        " + "  ".join(places))


if __name__ == "__main__":
    main()
