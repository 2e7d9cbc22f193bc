#!/usr/bin/env python3
"""Judges a phiencho-plan/1 by the rules of phiencho-problem/1 alone; shares nothing with any solver.

    checker.py PROBLEM.json PLAN.json      prints the score; exit 1 with what is broken
"""
import json
import sys
from collections import Counter, defaultdict


def overlaps(a, b):
    return a[0] < b[1] and b[0] < a[1]


class Judgement:
    def __init__(self):
        self.broken = []
        self.terms = Counter()
        self.missing = 0

    def no(self, text):
        self.broken.append(text)

    @property
    def score(self):
        return (self.missing, sum(self.terms.values()))


def judge(problem, plan):
    """A Judgement: what is broken, the cost by term, the missing events."""
    out = Judgement()
    if plan.get("format") != "phiencho-plan/1":
        out.no("not a phiencho-plan/1")
    if plan.get("problem") != problem["name"]:
        out.no("of another problem")
    per_day = problem["calendar"]["sessionsPerDay"]
    place_number = {name: i for i, name in enumerate(problem["places"])}
    venue = {v["id"]: v for v in problem["venues"]}
    person = {p["id"]: p for p in problem["people"]}
    event = {e["id"]: e for e in problem["events"]}
    held = {}
    for entry in plan["events"]:
        if entry["id"] not in event:
            out.no(f"{entry['id']}: no such event")
        elif entry["id"] in held:
            out.no(f"{entry['id']}: twice")
        else:
            held[entry["id"]] = entry
    span, at = {}, {}
    in_venue = defaultdict(list)
    duties = defaultdict(list)  # person -> (from, to, place, event)

    # What every event needs by itself.
    for name, entry in held.items():
        e = event[name]
        starts = dict(map(tuple, e["starts"]))
        if entry["start"] not in starts:
            out.no(f"{name}: start {entry['start']} is not offered")
        start = entry["start"]
        span[name] = (start, start + e["length"])
        out.terms["start"] += starts.get(start, 0)
        offered = dict(map(tuple, e["venues"]))
        where = entry.get("venue")
        if offered:
            if where not in offered:
                out.no(f"{name}: venue {where} is not offered")
                where = next(iter(offered))
            out.terms["venue"] += offered[where]
            at[name] = venue[where]["place"]
            in_venue[where].append(name)
        else:
            if where is not None:
                out.no(f"{name}: has no venues")
            at[name] = e["place"]
        crews = entry["shifts"]
        for unknown in set(crews) - {s["id"] for s in e["shifts"]}:
            out.no(f"{name}: no shift {unknown}")
        sent = set()
        for shift in e["shifts"]:
            crew = crews.get(shift["id"], [])
            if len(crew) != shift["count"] or len(set(crew)) != len(crew):
                out.no(f"{name}/{shift['id']}: {crew} is not {shift['count']} different people")
            for who in crew:
                if who not in person:
                    out.no(f"{name}/{shift['id']}: nobody is {who}")
                    continue
                if shift["skill"] not in person[who]["skills"]:
                    out.no(f"{name}/{shift['id']}: {who} cannot {shift['skill']}")
                out.terms["person"] += shift["costs"].get(who, 0)
                sent.add(who)
                duties[who].append((start + shift["from"], start + shift["to"], at[name], name))
        for who in sent:
            out.terms["outing"] += person[who].get("outing", {}).get(at[name], 0)

    # Venues hold one event at a time.
    for where, names in in_venue.items():
        for closed in venue[where]["closed"]:
            for name in names:
                if overlaps(span[name], closed):
                    out.no(f"{name}: {where} is closed {closed}")
        ordered = sorted(names, key=lambda n: span[n])
        for a, b in zip(ordered, ordered[1:]):
            if overlaps(span[a], span[b]):
                out.no(f"{a} and {b}: both in {where}")

    # People: one thing at a time, the way between, days of rest, the fair share.
    travel = problem["travel"]
    furthest = max((max(row) for row in travel), default=0)
    rest = problem.get("rest")
    for who, p in person.items():
        mine = sorted(duties.get(who, []))
        for duty in mine:
            for away in p["away"]:
                if overlaps(duty[:2], away):
                    out.no(f"{who}: away {away} but at {duty[3]}")
        for i, a in enumerate(mine):
            for b in mine[i + 1 :]:
                if b[0] < a[1]:
                    out.no(f"{who}: at {a[3]} and {b[3]} at once")
                elif b[0] - a[1] >= furthest:
                    break  # sorted by start, so no later one is nearer
                elif a[3] != b[3]:
                    way = travel[place_number[a[2]]][place_number[b[2]]]
                    if b[0] - a[1] < way:
                        out.no(f"{who}: {way} from {a[3]} to {b[3]}, not {b[0] - a[1]}")
        if rest:
            days = sorted({s // per_day for a in mine for s in range(a[0], a[1])})
            for first in days:
                worked = sum(first <= d < first + rest["window"] for d in days)
                if worked > rest["maxDays"]:
                    out.no(f"{who}: works {worked} days from day {first}")
                    break
        load = sum(a[1] - a[0] for a in mine)
        out.terms["fairness"] += p["fairness"] * (load - p["target"]) ** 2

    # Equipment: sums change at starts and ends only.
    for kind in problem["equipment"]:
        change = Counter()
        for name in held:
            quantity = event[name]["uses"].get(kind["id"], 0)
            change[span[name][0]] += quantity
            change[span[name][1]] -= quantity
        used = 0
        for session in sorted(change):
            used += change[session]
            if used > kind["quantity"]:
                out.no(f"{used} of {kind['id']} in use at {session}")
                break

    # Relations between events.
    for rule in problem["after"]:
        first, second = rule["first"], rule["second"]
        if first in held and second in held:
            gap = span[second][0] - span[first][1]
            if gap < rule["minGap"] or (rule.get("maxGap") is not None and gap > rule["maxGap"]):
                out.no(f"{second} comes {gap} after {first}")
        elif second in held and rule.get("requires"):
            out.no(f"{second} needs {first}")

    def pairs(names):
        there = [n for n in names if n in held]
        for i, a in enumerate(there):
            for b in there[i + 1 :]:
                yield a, b, max(span[b][0] - span[a][1], span[a][0] - span[b][1])

    for rule in problem["apart"]:
        for a, b, gap in pairs(rule["events"]):
            if gap < rule["minGap"]:
                out.no(f"{a} and {b}: {gap} apart")
    for rule in problem.get("within") or []:
        there = [span[n] for n in rule["events"] if n in held]
        if there and max(s[1] for s in there) - min(s[0] for s in there) > rule["maxSpan"]:
            out.no(f"{rule['events']} spread over more than {rule['maxSpan']}")
    for rule in problem["spread"]:
        for _, _, gap in pairs(rule["events"]):
            out.terms["spread"] += rule["weight"] * max(0, rule["idealGap"] - gap)
    for rule in problem["budgets"]:
        names = rule.get("events")
        names = held if names is None else [n for n in names if n in held]
        spent = sum(event[n]["spend"] for n in names if rule["from"] <= span[n][0] < rule["to"])
        if spent > rule["limit"]:
            out.no(f"{spent} of {rule['limit']} spent in {rule['from']}..<{rule['to']}")

    for name, e in event.items():
        if name not in held:
            if e["mandatory"]:
                out.missing += 1
            else:
                out.terms["skip"] += e["skipCost"]
    return out


def main():
    problem, plan = (json.load(open(path)) for path in sys.argv[1:3])
    found = judge(problem, plan)
    for text in found.broken:
        print("broken:", text)
    print(*found.score, dict(found.terms))
    claimed = plan.get("score") or {}
    if claimed and (claimed["missing"], claimed["cost"]) != found.score:
        print("claimed:", claimed)
        sys.exit(1)
    sys.exit(1 if found.broken else 0)


if __name__ == "__main__":
    main()
