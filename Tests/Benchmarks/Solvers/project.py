#!/usr/bin/env python3
"""Project scheduling instances as fair scheduling problems, and how near PhienCho comes to their published values.

    project.py FOLDER [--seconds 1,10] [--threads 2]

FOLDER holds `*.dzn` of the MSPSP library (multi-skill project scheduling, github.com/youngkd/MSPSP-InstLib) or
`*.sm` of PSPLIB (resource-constrained project scheduling), and `best.csv`: instance,set,lower_bound,best,….
A task is a mandatory event at the one place, free to start anywhere; a worker is a person, a demand for a skill a
shift over the whole task; a renewable resource is equipment; a precedence is `after`; the makespan is the start cost
of a last event.
"""
import argparse
import csv
import json
import re
import subprocess
import tempfile
from pathlib import Path

from checker import judge

BINARY = Path(__file__).resolve().parents[3] / ".build/release/phiencho"


def multi_skill(path):
    text = path.read_text()
    horizon = int(re.search(r"maxt = (\d+)", text)[1])

    def numbers(name):
        return [int(n) for n in re.search(rf"\b{name} = \[([^|\]]*)\]", text)[1].split(",")]

    def rows(name):
        body = re.search(rf"\b{name} = \[\|(.*?)\|\]", text, re.S)[1]
        return [[cell.strip() for cell in row.split(",") if cell.strip()] for row in body.split("|") if row.strip()]

    durations, demands = numbers("dur"), rows("sreq")
    people = [
        person(f"w{i}", [f"s{k}" for k, has in enumerate(row) if has == "true"])
        for i, row in enumerate(rows("mastery"), 1)
    ]
    tasks = {}
    for number, (duration, row) in enumerate(zip(durations, demands), 1):
        needs = [(f"s{k}", int(count)) for k, count in enumerate(row) if int(count)]
        tasks[number] = (duration, needs, {})
    return problem(path.stem, horizon, tasks, list(zip(numbers("pred"), numbers("succ"))), people, [])


def resource_constrained(path):
    text = path.read_text()
    horizon = int(re.search(r"horizon\s*:\s*(\d+)", text)[1])

    def block(title):
        lines = text.split(title)[1].split("***")[0].splitlines()
        return [[int(n) for n in line.split()] for line in lines if re.match(r"\s*\d", line)]

    order = [(row[0], to) for row in block("PRECEDENCE RELATIONS:") for to in row[3:]]
    tasks = {
        row[0]: (row[2], [], {f"r{k}": amount for k, amount in enumerate(row[3:], 1) if amount})
        for row in block("REQUESTS/DURATIONS:")
    }
    amounts = block("RESOURCEAVAILABILITIES:")[0]
    return problem(path.stem, horizon, tasks, order, [], [
        {"id": f"r{k}", "quantity": amount} for k, amount in enumerate(amounts, 1)
    ])


def person(name, skills):
    return {"id": name, "skills": skills, "away": [], "target": 0, "fairness": 0, "outing": {}}


def problem(name, horizon, tasks, order, people, equipment):
    """`tasks`: {number: (duration, [(skill, count)], uses)}; those that take no time only carry order."""
    real = [number for number, task in tasks.items() if task[0]]
    followers = {number: {b for a, b in order if a == number} for number in tasks}

    def next_real(number):
        for b in followers[number]:
            yield from [b] if tasks[b][0] else next_real(b)

    events = []
    for number in real:
        duration, needs, uses = tasks[number]
        events.append(event(f"t{number}", duration, [[s, 0] for s in range(horizon - duration + 1)], uses, [
            {"id": skill, "from": 0, "to": duration, "skill": skill, "count": count, "costs": {}}
            for skill, count in needs
        ]))
    events.append(event("end", 1, [[s, s] for s in range(horizon + 1)], {}, []))
    after = [(f"t{a}", f"t{b}") for a in real for b in sorted(set(next_real(a)))]
    after += [(f"t{number}", "end") for number in real]
    return {
        "format": "phiencho-problem/1", "name": name,
        "calendar": {"firstDay": "2027-01-01", "days": horizon + 1, "sessionsPerDay": 1},
        "places": ["site"], "travel": [[0]], "venues": [], "people": people, "equipment": equipment, "events": events,
        "after": [{"first": a, "second": b, "minGap": 0} for a, b in after],
        "apart": [], "spread": [], "budgets": [], "rest": None,
    }


def event(name, length, starts, uses, shifts):
    return {
        "id": name, "length": length, "starts": starts, "venues": [], "place": "site", "shifts": shifts,
        "uses": uses, "spend": 0, "mandatory": True, "skipCost": 0,
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", default="1,10")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    limits = options.seconds.split(",")
    published = csv.DictReader(open(options.folder / "best.csv"))
    known = {row["instance"].removesuffix(".dzn").removesuffix(".sm"): row for row in published}
    scratch = Path(tempfile.mkdtemp(prefix="projects-"))
    print("| instance | tasks | published: bound, best | " + " | ".join(f"{l} s" for l in limits) + " | our bound |")
    print("| --- | --- | --- |" + " --- |" * (len(limits) + 1))
    excess = {limit: [] for limit in limits}
    for path in sorted([*options.folder.glob("*.dzn"), *options.folder.glob("*.sm")]):
        made = (multi_skill if path.suffix == ".dzn" else resource_constrained)(path)
        row, file = known[path.stem], scratch / f"{path.stem}.json"
        file.write_text(json.dumps(made))
        cells, bound = [], None
        for limit in limits:
            out = scratch / f"{path.stem}-{limit}.json"
            command = [BINARY, "solve", file, "--seconds", limit, "--threads", options.threads, "--out", out]
            subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=float(limit) * 3 + 60)
            plan = json.load(open(out))
            verdict = judge(made, plan)
            assert not verdict.broken, (path.name, verdict.broken[:3])
            missing, makespan = verdict.score
            bound = plan["bound"]["cost"] if plan["bound"]["missing"] == missing else plan["bound"]
            cells.append(f"{missing} missing" if missing else f"{makespan}")
            excess[limit].append(None if missing else makespan / int(row["best"]) - 1)
        best = row["best"] if row["optimal"] == "1" else f"{row['lower_bound'] or '–'}, {row['best']}"
        row = [path.stem, len(made["events"]) - 1, best, *cells, bound]
        print("| " + " | ".join(map(str, row)) + " |", flush=True)
    for limit, values in excess.items():
        held = [v for v in values if v is not None]
        print(
            f"\nafter {limit} s: {len(held)} of {len(values)} whole; {sum(v <= 0 for v in held)} as good as the best"
            f" published or better; on average {100 * sum(held) / max(1, len(held)):.1f} % above it"
        )


if __name__ == "__main__":
    main()
