#!/usr/bin/env python3
"""Stalls given out by phiencho and by OR-Tools CP-SAT, side by side, in the same time.

    pip install ortools
    Tests/Benchmarks/Booths/compare.py [--sizes 40 100 250] [--fairs 3] [--seconds 10]

phiencho is given a number of steps; CP-SAT gets the time that phiencho took, or --seconds if that is
more, and two workers. Both answers are judged by rules.py. The last line says whether phiencho was
ever worse; then the exit code is 1.
"""

import argparse
import csv
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fair import FAIR, Fair
from rules import check

ROOT = Path(__file__).resolve().parents[3]
BINARY = os.environ.get("PHIENCHO", str(ROOT / ".build/release/phiencho"))


def ours(fair, steps):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fair.write(ROOT / "Events", folder)
        start = time.monotonic()
        run = subprocess.run(
            [BINARY, "booths", FAIR, name, "--steps", str(steps), "--language", "en"],
            capture_output=True,
            text=True,
        )
        seconds = time.monotonic() - start
        if run.returncode != 0:
            sys.exit(f"phiencho failed:\n{run.stdout}{run.stderr}")
        with open(folder / f"Exports/booths-2027-{FAIR}/stalls.csv", encoding="utf-8") as file:
            places = {row["vendor"]: row["stalls"].split() for row in csv.DictReader(file)}
        claim = re.search(r"^Cost ([\d,.]+); (?:proven lower bound ([\d,.]+))?", run.stdout, re.M)
        cost, bound = (int(re.sub(r"\D", "", c or claim[1])) for c in claim.groups())
        return places, cost, bound, seconds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="+", default=[40, 100, 250])
    parser.add_argument("--fairs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--steps", type=int, default=1_000_000)
    parser.add_argument("--only-ours", action="store_true")
    options = parser.parse_args()
    worse = 0
    print("stalls fair vendors | phiencho bound seconds |  CP-SAT  bound seconds")
    for size in options.sizes:
        for seed in range(options.fairs):
            fair = Fair(size, seed)
            places, claimed, bound, seconds = ours(fair, options.steps)
            cost = check(fair, places)
            assert cost == claimed, f"phiencho says {claimed}, the rules say {cost}"
            line = f"{size:6} {seed:4} {len(fair.vendors):7} | {cost:8} {bound:5} {seconds:7.1f} |"
            if not options.only_ours:
                from model import solve

                limit = max(seconds, options.seconds)
                start = time.monotonic()
                other, low, proved = solve(fair, limit)
                spent = time.monotonic() - start
                theirs = check(fair, other) if other else None
                assert low <= cost, f"CP-SAT proves {low}, phiencho found {cost}"
                assert theirs is None or bound <= theirs, f"bound {bound} above {theirs}"
                worse += theirs is not None and cost > theirs
                line += f" {theirs or '-':>7} {low:6} {spent:7.1f}{' proved' if proved else ''}"
            print(line, flush=True)
    print("never worse" if not worse else f"worse {worse} times")
    sys.exit(1 if worse else 0)


if __name__ == "__main__":
    main()
