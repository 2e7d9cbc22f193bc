#!/usr/bin/env python3
"""Runs the solvers on the problems, has every plan judged, writes the table and the picture. See ../solvers.sh."""
import argparse
import csv
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from shutil import which

from checker import judge
from picture import picture

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
BINARY = ROOT / ".build/release/phiencho"
CATALOGUE = ROOT / "Sources/Planning/Planning.docc"
NAMES = {
    "phiencho": "PhienCho",
    "whole": "CP-SAT, one model",
    "parts": "CP-SAT, neighbourhoods",
    "timefold": "Timefold",
    "ruin": "ruin and recreate, interpreted",
}
SCRIPTS = {
    "whole": ["cpsat.py", "whole"],
    "parts": ["cpsat.py", "parts"],
    "timefold": ["timefold_solver.py"],
    "ruin": ["ruin.py"],
}


def usual_limits(problem):
    """Seconds; what is large may take longer."""
    events = len(problem["events"])
    return [1, 10, 60] if events < 600 else [3, 10, 60] if events < 2000 else [10, 120]


class Run:
    """What one solver did with one problem: [(seconds, score)], each plan judged."""

    def __init__(self, problem):
        self.problem = problem
        self.points = []
        self.faults = []
        # (missing, cost) that no plan is better than, as far as the solver says so.
        self.bound = None

    def take(self, seconds, plan):
        verdict = judge(self.problem, plan)
        if verdict.broken:
            self.faults.append(verdict.broken[0])
            return None
        claim = plan.get("score")
        # What a model counts may lie above what its plan costs while it is not yet tight.
        if claim and (claim["missing"], claim["cost"]) < verdict.score:
            self.faults.append(f"claims {claim}, is {verdict.score}")
        self.points.append((seconds, verdict.score))
        return verdict.score

    def at(self, seconds):
        """The best score whose plan was there in time."""
        return min((score for t, score in self.points if t <= seconds), default=None)


def phiencho(path, problem, limits, threads, folder):
    """One run for each limit: it goes about its work differently when it has more time."""
    run, by_limit, walls, most = Run(problem), {}, {}, max(limits)
    for limit in limits:
        out, log = folder / f"{limit}.json", folder / f"{limit}.csv"
        begun = time.time()
        command = [BINARY, "solve", path, "--seconds", limit, "--threads", threads, "--out", out, "--log", log]
        subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=limit * 3 + 120)
        walls[limit] = time.time() - begun
        by_limit[limit] = run.take(walls[limit], json.load(open(out)))
        if limit == most:
            rows = list(csv.DictReader(open(log)))
            run.curve = [(float(r["seconds"]), (int(r["missing"]), int(r["cost"]))) for r in rows]
            run.curve.append((walls[limit], by_limit[limit]))
    # The bound has a run of its own; its certificate has been verified before it is written.
    out = folder / "bound.json"
    command = [BINARY, "solve", path, "--seconds", 1, "--prove", most - 1, "--threads", threads, "--out", out]
    subprocess.run(list(map(str, command)), check=True, capture_output=True)
    proven = json.load(open(out))
    run.take(most, proven)
    run.bound = (proven["bound"]["missing"], proven["bound"]["cost"])
    return run, by_limit, walls


def other(name, path, problem, limits, threads, folder):
    """One run; what was found by each limit counts."""
    script, most = SCRIPTS[name], max(limits)
    command = [sys.executable, HERE / script[0], *script[1:], path, folder, "--seconds", most, "--threads", threads]
    environment = {**os.environ, "BENCHMARK_BEGUN": str(time.time())}
    with open(folder / "output.txt", "w") as output:
        try:
            subprocess.run(
                list(map(str, command)), env=environment, stdout=output, stderr=output, timeout=most + 60
            )
        except subprocess.TimeoutExpired:
            pass
    run = Run(problem)
    log = folder / "log.jsonl"
    for line in open(log) if log.exists() else []:
        entry = json.loads(line)
        if entry["seconds"] <= most + 0.5:
            run.take(entry["seconds"], json.load(open(folder / entry["plan"])))
    if (folder / "bound.json").exists():
        run.bound = tuple(json.load(open(folder / "bound.json")))
    run.curve = list(run.points)
    # Half a second to stop in.
    return run, {limit: run.at(limit + (0.5 if limit == most else 0)) for limit in limits}, {}


def said(score):
    if score is None:
        return "–"
    missing, cost = score
    return f"{cost:,}" if missing == 0 else f"({missing}, {cost:,})"


def machine():
    model = next((l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), "?")
    return f"{os.cpu_count()} × {model}, {platform.system()} {platform.machine()}"


def problems(options, folder):
    if options.file:
        return [Path(p) for p in options.file]
    found = []
    for family in options.families.split(","):
        for seed in options.seeds.split(","):
            path = folder / f"{family}-{seed}.json"
            subprocess.run([BINARY, "generate", family, "--seed", seed, "--out", path], check=True)
            found.append(path)
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--families", default="centre-s,centre-m,tight-m,convoy,cities,province-l,region-xl")
    parser.add_argument("--seeds", default="1")
    parser.add_argument("--file", action="append")
    parser.add_argument("--seconds", help="1,10,60 unless told; for regions 3,10,60, for nations 10,120")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--solvers", default=",".join(NAMES))
    parser.add_argument("--document", action="store_true")
    options = parser.parse_args()
    if options.quick:
        options.families, options.seconds = "centre-s,centre-m", "1,5"
    told = [float(s) if "." in s else int(s) for s in (options.seconds or "").split(",") if s]
    solvers = options.solvers.split(",")
    if "timefold" in solvers and not (find_spec("timefold") and which("javac")):
        solvers.remove("timefold")
    scratch = Path(tempfile.mkdtemp(prefix="benchmark-"))
    print(f"{scratch}", file=sys.stderr)
    rows, panels, faults, loads = [], [], [], []
    for path in problems(options, scratch):
        problem = json.load(open(path))
        limits = told or usual_limits(problem)
        panel = []
        for solver in solvers:
            folder = scratch / f"{problem['name']}-{solver}"
            folder.mkdir()
            loads.append(os.getloadavg()[0])
            if solver == "phiencho":
                run, scores, walls = phiencho(path, problem, limits, options.threads, folder)
            else:
                run, scores, walls = other(solver, path, problem, limits, options.threads, folder)
            faults += [f"{problem['name']}, {NAMES[solver]}: {f}" for f in run.faults[:3]]
            rows.append(Row(problem, solver, scores, walls, run.bound))
            panel.append((NAMES[solver], run.curve))
            print(problem["name"], solver, [said(scores[l]) for l in limits], walls, file=sys.stderr, flush=True)
        panels.append((problem["name"], panel, max(limits)))
    text = "\n".join(table(part, solvers) for part in by_limits(rows))
    text += f"\n{date.today()}, {machine()}; load before each run {min(loads):.1f} to {max(loads):.1f}.\n"
    text += "Broken rules and false claims: " + ("; ".join(faults) if faults else "none") + ".\n"
    print(text)
    (scratch / "table.md").write_text(text)
    svg = picture(panels)
    (scratch / "picture.svg").write_text(svg)
    if options.document:
        document(text, svg)
    sys.exit(1 if faults else 0)


@dataclass
class Row:
    """What one solver reached on one problem."""

    problem: dict
    solver: str
    scores: dict
    walls: dict
    bound: tuple | None


def by_limits(rows):
    """The rows whose limits are the same, together."""
    found = {}
    for row in rows:
        found.setdefault(tuple(row.scores), []).append(row)
    return found.values()


def table(rows, solvers):
    limits = list(rows[0].scores)
    lines = [
        "| problem (events / people) | solver | " + " | ".join(f"{l} s" for l in limits) + f" | bound, {max(limits)} s |",
        "| --- | --- |" + " --- |" * (len(limits) + 1),
    ]
    for problem in {id(row.problem): row.problem for row in rows}.values():
        mine = [row for row in rows if row.problem is problem]
        highest = max((row.bound for row in mine if row.bound), default=None)
        for row in mine:
            size = f"{problem['name']} ({len(problem['events'])} / {len(problem['people'])})"
            cells = [size if row.solver == solvers[0] else "", NAMES[row.solver]]
            for limit in limits:
                best = min((other.scores[limit] for other in mine if other.scores[limit]), default=None)
                cell = said(row.scores[limit])
                if row.scores[limit] is not None and row.scores[limit] == best:
                    cell = f"**{cell}**"
                if limit in row.walls:
                    cell += f" · {row.walls[limit]:.1f} s"
                cells.append(cell)
            bound = said(row.bound) if row.bound else ""
            cells.append(f"**{bound}**" if bound and row.bound == highest else bound)
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def document(text, svg):
    """Puts the result between its marks on the page of benchmarks."""
    page = CATALOGUE / "Benchmarks.md"
    begin, end = "<!-- solvers: begin -->", "<!-- solvers: end -->"
    old = page.read_text()
    head, tail = old.split(begin)[0], old.split(end)[1]
    page.write_text(f"{head}{begin}\n\n{text}\n{end}{tail}")
    (CATALOGUE / "Resources").mkdir(exist_ok=True)
    (CATALOGUE / "Resources/benchmark-solvers.svg").write_text(svg)


if __name__ == "__main__":
    main()
