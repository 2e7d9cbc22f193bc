#!/usr/bin/env python3
"""Plain ruin and recreate in one thread of an interpreter, on a phiencho-problem/1: what a planner who knows the
method and has an afternoon would write.

    ruin.py PROBLEM.json FOLDER --seconds N [--seed 1]
"""
import argparse
import json
import math
import random
from collections import Counter, defaultdict

from greedy import Board, rank
from record import Recorder

# What a missing event counts in the search.
MISSING = 2000
# How many places with people an event is offered at most.
TRIES = 8
# The temperature at the beginning, in parts of the cost, and how much of it is left at the end.
HEAT, COOLING = 0.03, 0.05


def bits(spans):
    """The sessions of some spans as bits of one number."""
    sessions = 0
    for a, b in spans:
        sessions |= (1 << b) - (1 << a)
    return sessions


class Workshop(Board):
    """A board from which events can be taken again, and which knows what each costs."""

    def __init__(self, problem, seed):
        super().__init__(problem)
        self.random = random.Random(seed)
        self.event = {e["id"]: e for e in problem["events"]}
        self.people = {p["id"]: p for p in problem["people"]}
        # name -> (start, venue, crews) of what is held.
        self.entry = {}
        # Sessions as bits of one number.
        self.busy = {p["id"]: bits(p["away"]) for p in problem["people"]}
        self.occupied = {v["id"]: bits(v["closed"]) for v in problem["venues"]}
        self.shifts_on, self.workdays = defaultdict(Counter), defaultdict(int)
        self.start_cost = {n: dict(map(tuple, e["starts"])) for n, e in self.event.items()}
        self.venue_cost = {n: dict(map(tuple, e["venues"])) for n, e in self.event.items()}
        self.spread = defaultdict(list)
        for rule in problem["spread"]:
            for name in rule["events"]:
                self.spread[name] += [(o, rule["idealGap"], rule["weight"]) for o in rule["events"] if o != name]
        self.choices = {
            e["id"]: sorted((c + vc, s, v) for s, c in e["starts"] for v, vc in (e["venues"] or [[None, 0]]))
            for e in problem["events"]
        }

    def venue_free(self, where, start, end):
        return not self.occupied[where] & bits([(start, end)])

    def person_free(self, person, begin, end, place, event):
        who = person["id"]
        if self.busy[who] & bits([(begin, end)]):
            return False
        travel = self.p["travel"]
        for a, b, where, other in self.duties[who]:
            if other != event:
                if begin - b < travel[where][place] if a <= begin else a - end < travel[place][where]:
                    return False
        rest = self.p.get("rest")
        if rest:
            first, last = begin // self.per_day, (end - 1) // self.per_day
            days, window = self.workdays[who] | bits([(first, last + 1)]), rest["window"]
            if days != self.workdays[who]:
                for day in range(max(0, first - window + 1), last + 1):
                    if (days >> day & (1 << window) - 1).bit_count() > rest["maxDays"]:
                        return False
        return True

    def work(self, who, begin, end, place, name, sign=1):
        duty = (begin, end, place, name)
        self.duties[who].append(duty) if sign > 0 else self.duties[who].remove(duty)
        self.busy[who] ^= bits([(begin, end)])
        for day in range(begin // self.per_day, (end - 1) // self.per_day + 1):
            self.shifts_on[who][day] += sign
            if self.shifts_on[who][day] == (sign > 0):
                self.workdays[who] ^= 1 << day
        self.load[who] += sign * (end - begin)

    def take_back(self, undo):
        for duty in undo:
            self.work(*duty, sign=-1)

    def crew(self, e, start, place):
        """{shift: [person]} and what they cost, or None; shifts with the fewest able people first."""
        name, crews, cost, undo = e["id"], {}, 0, []
        for shift in sorted(e["shifts"], key=lambda s: len(self.able[s["skill"]])):
            begin, end = start + shift["from"], start + shift["to"]
            sent, options = {duty[0] for duty in undo}, []
            for person in self.able[shift["skill"]]:
                who = person["id"]
                gap, length = self.load[who] - person["target"], end - begin
                price = shift["costs"].get(who, 0) + person["fairness"] * length * (2 * gap + length)
                if who not in sent:
                    price += person["outing"].get(self.p["places"][place], 0)
                options.append((price, who, person))
            options.sort(key=lambda o: o[:2])
            chosen = []
            for price, who, person in options:
                if len(chosen) < shift["count"] and self.person_free(person, begin, end, place, name):
                    chosen.append(who)
                    cost += price
            if len(chosen) < shift["count"]:
                self.take_back(undo)
                return None
            crews[shift["id"]] = chosen
            for who in chosen:
                undo.append((who, begin, end, place, name))
                self.work(*undo[-1])
        self.take_back(undo)
        return crews, cost

    def spread_cost(self, name, start):
        cost, end = 0, start + self.event[name]["length"]
        for other, ideal, weight in self.spread[name]:
            if other in self.span:
                a, b = self.span[other]
                cost += weight * max(0, ideal - max(a - end, start - b))
        return cost

    def hold(self, e, start, where, crews):
        self.taken.clear()  # Bits say it here.
        super().hold(e, start, where, crews)
        if where:
            self.occupied[where] ^= bits([(start, start + e["length"])])
        self.entry[e["id"]] = (start, where, crews)

    def drop(self, name):
        e, (start, where, crews) = self.event[name], self.entry.pop(name)
        del self.span[name]
        if where:
            self.occupied[where] ^= bits([(start, start + e["length"])])
        for kind, quantity in e["uses"].items():
            for s in range(start, start + e["length"]):
                self.use[kind][s] -= quantity
        for i, rule in self.money[name]:
            if rule["from"] <= start < rule["to"]:
                self.spent[i] -= e["spend"]
        place = self.place[self.venue[where]["place"] if where else e["place"]]
        for shift in e["shifts"]:
            for who in crews[shift["id"]]:
                self.work(who, start + shift["from"], start + shift["to"], place, name, sign=-1)

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
            place = self.place[self.venue[where]["place"] if where else e["place"]]
            found = self.crew(e, start, place)
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
