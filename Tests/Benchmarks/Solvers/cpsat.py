#!/usr/bin/env python3
"""OR-Tools CP-SAT on a phiencho-problem/1: `whole`, one model from a greedy hint, or `parts`, large
neighbourhood search around exact models of a few events each.

    cpsat.py whole|parts PROBLEM.json FOLDER --seconds N [--threads 2] [--seed 1]
"""
import argparse
import json
import random
import threading

from checker import judge
from greedy import greedy
from ortools.sat.python import cp_model
from record import Recorder
from cpsat_model import MISSING, Model


def split(objective):
    return divmod(int(round(objective)), MISSING)


class Watch(cp_model.CpSolverSolutionCallback):
    def __init__(self, model, recorder):
        super().__init__()
        self.model, self.recorder = model, recorder

    def on_solution_callback(self):
        score = split(self.objective_value)
        if self.recorder.best is None or score < self.recorder.best:
            entries = self.model.entries(self.boolean_value)
            self.recorder.take(plan_of(self.recorder.problem, entries), score)


def plan_of(problem, entries):
    events = [entries[e["id"]] for e in problem["events"] if e["id"] in entries]
    return {"format": "phiencho-plan/1", "problem": problem["name"], "events": events}


def solver(seconds, threads, seed):
    s = cp_model.CpSolver()
    s.parameters.max_time_in_seconds = max(0.05, seconds)
    s.parameters.num_workers = threads
    s.parameters.random_seed = seed
    return s


def start(problem, recorder):
    plan = greedy(problem)
    found = judge(problem, plan)
    assert not found.broken, found.broken[:3]
    recorder.take(plan, found.score)
    return plan


def whole(problem, recorder, options):
    plan = start(problem, recorder)
    model = Model(problem)
    model.hint(plan)
    s = solver(options.seconds - recorder.seconds, options.threads, options.seed)
    # Of the settings tried (linearisation, repairing the hint, longer hint search) the one that pays.
    s.parameters.linearization_level = 2
    s.solve(model.m, Watch(model, recorder))
    recorder.prove(split(max(0, s.best_objective_bound)))


class Parts:
    """The neighbourhoods: events near in time, of a group, of a person, at random; a size that adapts."""

    def __init__(self, problem, seed):
        self.problem, self.random = problem, random.Random(seed)
        self.event = {e["id"]: e for e in problem["events"]}
        self.groups = [r["events"] for key in ("apart", "spread") for r in problem[key]]
        self.groups += [r["events"] for r in problem.get("within") or []]
        self.groups += [[r["first"], r["second"]] for r in problem["after"]]
        self.size = 8

    def choose(self, entries):
        r, names = self.random, list(self.event)
        missing = [n for n in names if n not in entries and self.event[n]["starts"]]
        chosen = set(r.sample(missing, min(len(missing), 2)) if missing and r.random() < 0.7 else [])
        kind = r.random()
        if kind < 0.35:
            seed = r.choice(names)
            starts = self.event[seed]["starts"]
            t = entries[seed]["start"] if seed in entries else r.choice(starts)[0] if starts else 0
            near = sorted(entries, key=lambda n: (abs(entries[n]["start"] - t), n))
            chosen |= set(near[: self.size])
        elif kind < 0.6 and self.groups:
            for group in r.sample(self.groups, min(len(self.groups), 2)):
                chosen |= set(group[: self.size])
        elif kind < 0.8 and entries and self.problem["people"]:
            who = r.choice(self.problem["people"])["id"]
            mine = [n for n, e in entries.items() if any(who in crew for crew in e["shifts"].values())]
            chosen |= set(r.sample(mine, min(len(mine), self.size)))
        while len(chosen) < min(self.size, len(names)):
            chosen.add(r.choice(names))
        return chosen


def parts(problem, recorder, options):
    lock = threading.Lock()
    state = {n["id"]: n for n in start(problem, recorder)["events"]}
    shared = {"entries": state, "score": recorder.best, "version": 0}

    def work(lane):
        chooser = Parts(problem, options.seed * 100 + lane)
        while (left := options.seconds - recorder.seconds) > 0.05:
            with lock:
                entries, version = dict(shared["entries"]), shared["version"]
            free = chooser.choose(entries)
            model = Model(problem, free, entries)
            model.hint({"events": [e for n, e in entries.items() if n in free]})
            s = solver(min(2.0, left), 1, chooser.random.randrange(10**6))
            status = s.solve(model.m)
            # As large as can just be solved in the time.
            grow = chooser.random.random() < 0.3
            chooser.size = min(40, chooser.size + grow) if status == cp_model.OPTIMAL else max(3, chooser.size - 2)
            if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                continue
            found = {n: e for n, e in entries.items() if n not in free}
            found.update(model.entries(s.boolean_value))
            # The judge, not the model, says what it is worth.
            with lock:
                if version != shared["version"]:
                    # Another lane was faster: take it if it still fits together and is better.
                    merged = {n: e for n, e in shared["entries"].items() if n not in free}
                    merged.update({n: e for n, e in found.items() if n in free})
                    found = merged
                plan = plan_of(problem, found)
                verdict = judge(problem, plan)
                if not verdict.broken and verdict.score <= shared["score"]:
                    if verdict.score < shared["score"]:
                        recorder.take(plan, verdict.score)
                    shared.update(entries=found, score=verdict.score, version=shared["version"] + 1)

    lanes = [threading.Thread(target=work, args=(i,)) for i in range(options.threads)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("way", choices=["whole", "parts"])
    parser.add_argument("problem")
    parser.add_argument("folder")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    problem = json.load(open(options.problem))
    recorder = Recorder(options.folder, problem)
    (whole if options.way == "whole" else parts)(problem, recorder, options)


if __name__ == "__main__":
    main()
