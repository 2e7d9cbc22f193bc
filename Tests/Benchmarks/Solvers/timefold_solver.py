#!/usr/bin/env python3
"""Timefold Solver (community edition) on a phiencho-problem/1, from the greedy plan, with its default moves.

    timefold_solver.py PROBLEM.json FOLDER --seconds N [--threads 2]

The model is Timefold/*.java: an event chooses one of its options (start and venue, closed ones left out) or none, a
seat of a shift one of the people with the skill or nobody. It is compiled with the jars of the PyPI package. One solver
uses one thread, so there is one for each thread, with seeds of their own.
"""
import argparse
import json
import subprocess
import sys
from itertools import accumulate
from pathlib import Path

import timefold.solver
from checker import judge
from greedy import greedy, legal_part
from record import Recorder

SOURCES = Path(__file__).resolve().parent / "Timefold"
JARS = Path(timefold.solver.__path__[0]) / "jars"
CLASSES = Path(sys.prefix) / "fairs"
NEVER = 10**6


class Numbers:
    """The problem as lines of numbers, beginning with a plan, and the numbers of a plan as one."""

    def __init__(self, problem, begun):
        self.problem = problem
        self.lines, self.options, self.seats = [], [], []
        self.person = {p["id"]: i for i, p in enumerate(problem["people"])}
        self.event = {e["id"]: i for i, e in enumerate(problem["events"])}
        self.place = {name: i for i, name in enumerate(problem["places"])}
        self.held = {entry["id"]: entry for entry in begun["events"]}
        rest = problem["rest"] or {"window": 1, "maxDays": 1}
        calendar = problem["calendar"]
        self.sessions = calendar["days"] * calendar["sessionsPerDay"]
        self.add("calendar", self.sessions, calendar["sessionsPerDay"], rest["window"], rest["maxDays"])
        for row in problem["travel"]:
            self.add("travel", *row)
        self.add_people()
        for number, event in enumerate(problem["events"]):
            self.add_event(number, event)
        self.add_relations()

    def add(self, word, *numbers):
        self.lines.append(" ".join([word, *(str(int(n)) for n in numbers)]))

    def add_people(self):
        for p in self.problem["people"]:
            gone = {s for begin, finish in p["away"] for s in range(begin, finish)}
            self.add("person", p["target"], p["fairness"])
            self.add("away", 0, *accumulate(s in gone for s in range(self.sessions)))
            self.add("outing", *(p.get("outing", {}).get(name, 0) for name in self.problem["places"]))

    def add_event(self, number, e):
        options, venues = [], {v["id"]: (i, v) for i, v in enumerate(self.problem["venues"])}
        for start, cost in e["starts"]:
            for name, extra in e["venues"]:
                index, v = venues[name]
                if all(start >= to or start + e["length"] <= at for at, to in v["closed"]):
                    options.append((start, index, self.place[v["place"]], cost + extra))
            if not e["venues"]:
                options.append((start, -1, self.place[e["place"]], cost))
        self.options.append(options)
        entry = self.held.get(e["id"])
        now = -1
        if entry:
            venue = venues[entry["venue"]][0] if entry["venue"] is not None else -1
            now = next(i for i, o in enumerate(options) if o[:2] == (entry["start"], venue))
        self.add("event", e["length"], e["mandatory"], e["skipCost"], now, *(n for o in options for n in o))
        for shift in e["shifts"]:
            able = [i for i, p in enumerate(self.problem["people"]) if shift["skill"] in p["skills"]]
            costs = [shift["costs"].get(p["id"], 0) for p in self.problem["people"]]
            for turn in range(shift["count"]):
                who = self.person[entry["shifts"][shift["id"]][turn]] if entry else -1
                self.seats.append((number, shift["id"]))
                self.add("seat", number, shift["from"], shift["to"], who, *able)
                self.add("costs", *costs)

    def add_relations(self):
        p = self.problem
        kinds = {q["id"]: (i, q["quantity"]) for i, q in enumerate(p["equipment"])}
        for number, e in enumerate(p["events"]):
            for kind, quantity in e["uses"].items():
                self.add("use", number, kinds[kind][0], quantity, kinds[kind][1])
            for index, b in enumerate(p["budgets"]):
                if e["spend"] and (b.get("events") is None or e["id"] in b["events"]):
                    self.add("spending", number, index, b["from"], b["to"], b["limit"], e["spend"])
        for r in p["after"]:
            most = NEVER if r.get("maxGap") is None else r["maxGap"]
            self.add("after", self.event[r["first"]], self.event[r["second"]], r["minGap"], most, r.get("requires", False))
        pairs = [("apart", p["apart"], ["minGap"]), ("spread", p["spread"], ["idealGap", "weight"])]
        for word, rules, keys in [*pairs, ("convoy", p.get("within") or [], ["maxSpan"])]:
            for r in rules:
                for i, a in enumerate(r["events"]):
                    for b in r["events"][:i]:
                        self.add(word, self.event[a], self.event[b], *(r[key] for key in keys))

    def plan(self, numbers):
        p, entries = self.problem, []
        chosen, people = numbers[: len(self.options)], numbers[len(self.options) :]
        shifts = [{shift["id"]: [] for shift in e["shifts"]} for e in p["events"]]
        for (event, shift), who in zip(self.seats, people):
            if chosen[event] >= 0 and who >= 0:
                shifts[event][shift].append(p["people"][who]["id"])
        for number, option in enumerate(chosen):
            if option >= 0:
                start, venue, _, _ = self.options[number][option]
                entries.append({
                    "id": p["events"][number]["id"], "start": start,
                    "venue": p["venues"][venue]["id"] if venue >= 0 else None, "shifts": shifts[number],
                })
        return {"format": "phiencho-plan/1", "problem": p["name"], "events": entries}


def compiled():
    sources = sorted(SOURCES.glob("*.java"))
    made = CLASSES / "Main.class"
    if not made.exists() or made.stat().st_mtime < max(s.stat().st_mtime for s in sources):
        CLASSES.mkdir(exist_ok=True)
        subprocess.run(["javac", "-d", CLASSES, "-cp", f"{JARS}/*", *sources], check=True)
    return f"{CLASSES}:{JARS}/*"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("problem")
    parser.add_argument("folder")
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    path = compiled()
    problem = json.load(open(options.problem))
    recorder = Recorder(options.folder, problem)
    begun = greedy(problem)
    recorder.take(begun, judge(problem, begun).score)
    numbers = Numbers(problem, begun)
    millis = max(100, int(1000 * (options.seconds - recorder.seconds - 0.5)))  # less half a second for Java to start
    command = ["java", "-Xmx4g", "-cp", path, "Main", str(millis), str(options.threads)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=sys.stderr, text=True) as java:
        java.stdin.write("\n".join(numbers.lines) + "\n")
        java.stdin.close()
        for line in java.stdout:
            words = line.split(" ")
            if not words[0].isdigit():
                print(line, end="", flush=True)  # what Timefold says of itself
                continue
            plan = legal_part(problem, numbers.plan(list(map(int, words[1:]))))
            recorder.take(plan, judge(problem, plan).score)


if __name__ == "__main__":
    main()
