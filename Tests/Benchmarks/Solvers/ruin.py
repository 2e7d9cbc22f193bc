#!/usr/bin/env python3
"""Plain ruin and recreate in one thread of an interpreter, on a phiencho-problem/1: what a planner who knows the
method and has an afternoon would write.

    ruin.py PROBLEM.json FOLDER --seconds N [--seed 1]
"""
import argparse
import json
import math
import random
from collections import defaultdict

from greedy import Board, options, rank
from record import Recorder

# What a missing event counts in the search.
MISSING = 2000
# How many places with people an event is offered at most.
TRIES = 8
# The temperature at the beginning, in parts of the cost, and how much of it is left at the end.
HEAT, COOLING = 0.03, 0.05


class Workshop(Board):
    """A board from which events can be taken again, and which knows what each costs."""

    ease = 1

    def __init__(self, problem, seed):
        super().__init__(problem)
        self.random = random.Random(seed)
        self.event = {e["id"]: e for e in problem["events"]}
        self.people = {p["id"]: p for p in problem["people"]}
        # name -> (start, venue, crews) of what is held.
        self.entry = {}
        self.start_cost = {n: dict(map(tuple, e["starts"])) for n, e in self.event.items()}
        self.venue_cost = {n: dict(map(tuple, e["venues"])) for n, e in self.event.items()}
        self.spread = defaultdict(list)
        for rule in problem["spread"]:
            for name in rule["events"]:
                self.spread[name] += [(o, rule["idealGap"], rule["weight"]) for o in rule["events"] if o != name]
        self.choices = {e["id"]: options(e) for e in problem["events"]}

    def spread_cost(self, name, start):
        cost, end = 0, start + self.event[name]["length"]
        for other, ideal, weight in self.spread[name]:
            if other in self.span:
                a, b = self.span[other]
                cost += weight * max(0, ideal - max(a - end, start - b))
        return cost

    def hold(self, e, start, where, crews):
        super().hold(e, start, where, crews)
        self.entry[e["id"]] = (start, where, crews)

    def drop(self, name):
        del self.span[name]
        self.take(self.event[name], *self.entry.pop(name), sign=-1)

    def worth(self, name):
        """What holding an event may cost: what leaving it out costs, with what needs it."""
        e = self.event[name]
        needing = sum(self.worth(r["second"]) for r in self.before[name] if r.get("requires"))
        return (MISSING if e["mandatory"] else e["skipCost"]) + needing

    def insert(self, name, blink=lambda: False):
        """At the cheapest of the first options with people; not if leaving it out is cheaper."""
        e, best, tried = self.event[name], None, 0
        limit = self.worth(name)
        choices = [(cost + self.spread_cost(name, start), self.random.random(), start, where)
                   for cost, start, where in self.choices[name]]
        for cost, _, start, where in sorted(choices):
            if tried >= TRIES or cost >= (best[0] if best else limit) + 50:
                break
            if blink() or where and not self.venue_free(where, start, start + e["length"]):
                continue
            if not self.fits_relations(e, start):
                continue
            found = self.crew(e, start, self.site(e, where))
            if found:
                tried += 1
                total = cost + found[1]
                if total < (best[0] if best else limit):
                    best = (total, start, where, found[0])
        if best:
            self.hold(e, *best[1:])

    def score(self):
        missing = cost = 0
        for name, e in self.event.items():
            if name in self.entry:
                start, where, crews = self.entry[name]
                cost += self.start_cost[name][start] + self.venue_cost[name].get(where, 0) + self.spread_cost(name, start) / 2
                place = self.venue[where]["place"] if where else e["place"]
                for shift in e["shifts"]:
                    cost += sum(shift["costs"].get(who, 0) for who in crews[shift["id"]])
                for who in {who for crew in crews.values() for who in crew}:
                    cost += self.people[who]["outing"].get(place, 0)
            elif e["mandatory"]:
                missing += 1
            else:
                cost += e["skipCost"]
        for who, person in self.people.items():
            cost += person["fairness"] * (self.load[who] - person["target"]) ** 2
        return missing, round(cost)

    def plan(self):
        events = [
            {"id": n, "start": start, "venue": where, "shifts": crews} for n, (start, where, crews) in self.entry.items()
        ]
        return {"format": "phiencho-plan/1", "problem": self.p["name"], "events": events}


def worth(score):
    return score[0] * MISSING + score[1]


class Search:
    def __init__(self, problem, recorder, seed):
        self.board, self.recorder = Workshop(problem, seed), recorder
        self.random = self.board.random
        self.names = [e["id"] for e in problem["events"]]
        self.order = {e["id"]: i for i, e in enumerate(sorted(problem["events"], key=rank(problem)))}
        self.groups = defaultdict(list)
        lists = [r["events"] for key in ("apart", "spread", "within") for r in problem.get(key) or []]
        for names in lists + [[r["first"], r["second"]] for r in problem["after"]]:
            for name in names:
                self.groups[name].append(names)

    def chosen(self):
        """A few events that have something to do with each other."""
        r, board = self.random, self.board
        seed = r.choice(self.names)
        size = r.randint(1, max(5, min(12, len(self.names) // 6)))
        kind = r.randrange(4)
        if kind == 0:
            return r.sample(self.names, min(size, len(self.names)))
        if kind == 1 and self.groups[seed]:
            group = r.choice(self.groups[seed])
            return [seed, *r.sample(group, min(size, len(group)))]
        if kind == 2 and seed in board.entry:
            who = r.choice([w for crew in board.entry[seed][2].values() for w in crew] or [None])
            mine = list({duty[3] for duty in board.duties[who]})
            mine.sort(key=lambda n: (abs(board.span[n][0] - board.span[seed][0]), n))
            return [seed, *mine[:size]]
        start = board.span[seed][0] if seed in board.span else r.choice(board.choices[seed] or [(0, 0)])[1]
        near = sorted(board.entry, key=lambda n: (abs(board.span[n][0] - start), n))
        return [seed, *near[:size]]

    def step(self):
        """What was taken out or put in: {name: its entry before, or None}."""
        board, r, before = self.board, self.random, {}

        def take(name):
            if name not in before:
                before[name] = board.entry.get(name)
            if name in board.entry:
                board.drop(name)
                for rule in board.before[name]:
                    if rule.get("requires"):
                        take(rule["second"])

        for name in self.chosen():
            take(name)
        out = [n for n in self.names if n not in board.entry and n not in before]
        for name in r.sample(out, min(3, len(out))):
            before[name] = None
        names = list(before)
        r.shuffle(names)
        if r.random() < 0.7:
            names.sort(key=self.order.get)
        for name in names:
            board.insert(name, blink=lambda: r.random() < 0.02)
        return before

    def undo(self, before):
        for name in before:
            if name in self.board.entry:
                self.board.drop(name)
        for name, entry in before.items():
            if entry:
                self.board.hold(self.board.event[name], *entry)

    def run(self, seconds):
        board = self.board
        for name in sorted(self.names, key=self.order.get):
            board.insert(name)
            if self.recorder.seconds > seconds:
                break
        score = best = board.score()
        self.recorder.take(board.plan(), score)
        while (share := self.recorder.seconds / seconds) < 1:
            before = self.step()
            found = board.score()
            heat = HEAT * worth(score) * COOLING**share
            if worth(found) <= worth(score) - heat * math.log(1 - self.random.random()):
                score = found
                if found < best:
                    best = found
                    self.recorder.take(board.plan(), best)
            else:
                self.undo(before)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("problem")
    parser.add_argument("folder")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--threads", type=int, default=1, help="not heeded: one is all there is")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    problem = json.load(open(options.problem))
    Search(problem, Recorder(options.folder, problem), options.seed).run(options.seconds)


if __name__ == "__main__":
    main()
