"""The fair scheduling problem for OR-Tools CP-SAT, whole or in part.

Everything is exact but one thing: by default a person is at an event from the first of their shifts there to
the last, and has the longest way from its place before the next event. Plans stay legal, a few are lost, and
there is one interval for a person and an event instead of ten. `hulls=False` is exact, and finds worse plans.
"""
from collections import defaultdict

from ortools.sat.python import cp_model

MISSING = 10**7


class Model:
    """`free`: names of events to decide; `fixed`: name -> entry of a plan that stays as it is."""

    def __init__(self, problem, free=None, fixed=None, hulls=True):
        self.p = problem
        self.m = cp_model.CpModel()
        self.per_day = problem["calendar"]["sessionsPerDay"]
        self.place_number = {name: i for i, name in enumerate(problem["places"])}
        self.venue = {v["id"]: v for v in problem["venues"]}
        self.person = {q["id"]: q for q in problem["people"]}
        self.all = {e["id"]: e for e in problem["events"]}
        names = set(self.all if free is None else free)
        self.free = {n: e for n, e in self.all.items() if n in names}
        self.fixed = {n: f for n, f in (fixed or {}).items() if n not in names}
        self.hulls = hulls
        self.objective = []
        self.constant = 0
        self.able = defaultdict(list)
        for q in problem["people"]:
            for skill in q["skills"]:
                self.able[skill].append(q["id"])
        self.read_fixed()
        self.add_events()
        self.add_venues()
        self.add_equipment()
        self.add_crews()
        self.add_fairness()
        self.add_relations()
        self.m.minimize(sum(self.objective) + self.constant)

    # What stays.

    def read_fixed(self):
        self.span, self.fixed_duties, self.fixed_load = {}, defaultdict(list), defaultdict(int)
        for name, f in self.fixed.items():
            e = self.all[name]
            self.span[name] = (f["start"], f["start"] + e["length"])
            place = self.place_number[self.venue[f["venue"]]["place"] if f["venue"] else e["place"]]
            for shift in e["shifts"]:
                for who in f["shifts"][shift["id"]]:
                    duty = (f["start"] + shift["from"], f["start"] + shift["to"], place)
                    self.fixed_duties[who].append(duty)
                    self.fixed_load[who] += shift["to"] - shift["from"]

        self.left = {}
        for kind in self.p["equipment"]:
            used = self.left[kind["id"]] = defaultdict(lambda q=kind["quantity"]: q)
            for name in self.fixed:
                for session in range(*self.span[name]):
                    used[session] -= self.all[name]["uses"].get(kind["id"], 0)
        self.ties = defaultdict(list)
        for rule in self.p["after"]:
            for mine, other, sign in (("second", "first", 1), ("first", "second", -1)):
                if rule[other] in self.fixed:
                    self.ties[rule[mine]].append((sign, rule, self.span[rule[other]]))
        for rule in self.p["apart"]:
            for name in rule["events"]:
                others = [self.span[n] for n in rule["events"] if n != name and n in self.fixed]
                if others:
                    self.ties[name].append((0, rule, others))

    def may_start(self, e, start):
        """Whether what is fixed leaves room for the event there."""
        end = start + e["length"]
        for sign, rule, other in self.ties[e["id"]]:
            if sign == 0:
                if any(max(start - o[1], o[0] - end) < rule["minGap"] for o in other):
                    return False
            else:
                gap = start - other[1] if sign == 1 else other[0] - end
                most = rule.get("maxGap")
                if gap < rule["minGap"] or (most is not None and gap > most):
                    return False
        return all(
            self.left[kind][session] >= quantity
            for kind, quantity in e["uses"].items()
            for session in range(start, end)
        )

    # Events: one literal a start, one a venue.

    def add_events(self):
        m = self.m
        self.held, self.at, self.start, self.venue_of, self.place_of = {}, {}, {}, {}, {}
        self.interval = {}
        for name, e in self.free.items():
            held = self.held[name] = m.new_bool_var("")
            starts = [(s, c, m.new_bool_var("")) for s, c in e["starts"] if self.may_start(e, s)]
            self.at[name] = starts
            m.add_exactly_one([x for _, _, x in starts] + [~held])
            domain = cp_model.Domain.from_values([s for s, _, _ in starts] or [0])
            start = self.start[name] = m.new_int_var_from_domain(domain, "")
            if starts:
                first = starts[0][0]
                m.add(start == sum((s - first) * x for s, _, x in starts) + first)
            self.objective += [c * x for _, c, x in starts if c]
            self.interval[name] = m.new_optional_fixed_size_interval_var(start, e["length"], held, "")
            self.objective.append((MISSING if e["mandatory"] else e["skipCost"]) * ~held)
            venues = [(v, c, m.new_bool_var("")) for v, c in e["venues"]]
            self.venue_of[name] = venues
            self.objective += [c * x for _, c, x in venues if c]
            if venues:
                m.add_exactly_one([x for _, _, x in venues] + [~held])
            places = defaultdict(list)
            for v, _, x in venues:
                places[self.place_number[self.venue[v]["place"]]].append(x)
            if not venues:
                places[self.place_number[e["place"]]].append(held)
            self.place_of[name] = {}
            for place, literals in places.items():
                if len(places) == 1:
                    here = held
                elif len(literals) == 1:
                    here = literals[0]
                else:
                    here = m.new_bool_var("")
                    m.add(sum(literals) == here)
                self.place_of[name][place] = here

    def add_venues(self):
        uses = defaultdict(list)
        blocks = {
            v: self.venue[v]["closed"] + [self.span[n] for n, f in self.fixed.items() if f["venue"] == v]
            for v in {v for venues in self.venue_of.values() for v, _, _ in venues}
        }
        for name, venues in self.venue_of.items():
            length = self.free[name]["length"]
            for v, _, x in venues:
                self.only_outside(name, blocks[v], 0, length, x)
                uses[v].append(
                    self.m.new_optional_fixed_size_interval_var(self.start[name], self.free[name]["length"], x, "")
                )
        for intervals in uses.values():
            if len(intervals) > 1:
                self.m.add_no_overlap(intervals)

    def only_outside(self, name, blocks, low, high, literal):
        """Where the literal is true, [start + low, start + high) meets none of the blocks."""
        starts = [s for s, _, _ in self.at[name]]
        fit = [s for s in starts if all(s + high <= a or b <= s + low for a, b in blocks)]
        if not fit:
            self.m.add(literal == 0)
        elif len(fit) < len(starts):
            domain = cp_model.Domain.from_values(fit)
            self.m.add_linear_expression_in_domain(self.start[name], domain).only_enforce_if(literal)

    def block(self, a, b):
        return self.m.new_fixed_size_interval_var(a, b - a, "")

    def add_equipment(self):
        for kind in self.p["equipment"]:
            intervals, demands = [], []
            for name, e in self.free.items():
                if e["uses"].get(kind["id"]):
                    intervals.append(self.interval[name])
                    demands.append(e["uses"][kind["id"]])
            if not intervals:
                continue
            for name in self.fixed:
                if self.all[name]["uses"].get(kind["id"]):
                    intervals.append(self.block(*self.span[name]))
                    demands.append(self.all[name]["uses"][kind["id"]])
            if sum(demands) > kind["quantity"]:
                self.m.add_cumulative(intervals, demands, kind["quantity"])

    # Crews: one literal for each person in a shift at a place.

    def add_crews(self):
        m = self.m
        self.crew = {}
        self.duties = defaultdict(list)  # person -> (interval, place, event, start, from, to, literal)
        self.work = defaultdict(list)
        self.hull = defaultdict(list)
        self.tired_days = {}
        for name, e in self.free.items():
            there = defaultdict(list)  # (person, place) -> literals
            for shift in e["shifts"]:
                for place, here in self.place_of[name].items():
                    literals = []
                    for who in self.able[shift["skill"]]:
                        x = m.new_bool_var("")
                        literals.append(x)
                        self.crew[name, shift["id"], place, who] = x
                        there[who, place].append((x, shift))
                        cost = shift["costs"].get(who, 0)
                        if cost:
                            self.objective.append(cost * x)
                        self.work[who].append((shift["to"] - shift["from"], x))
                    m.add(sum(literals) == shift["count"] * here)
            for (who, place), taken in there.items():
                self.add_duties(name, who, place, taken)
        self.add_people()

    def add_duties(self, name, who, place, taken):
        m = self.m
        outing = self.person[who].get("outing", {}).get(self.p["places"][place], 0)
        if outing or self.hulls:
            present = taken[0][0] if len(taken) == 1 else m.new_bool_var("")
            if len(taken) > 1:
                m.add_bool_or([x for x, _ in taken]).only_enforce_if(present)
                for x, _ in taken:
                    m.add_implication(x, present)
            if outing:
                self.objective.append(outing * present)
        # Shifts of one event at one time: never both.
        for i, (x, a) in enumerate(taken):
            for y, b in taken[i + 1 :]:
                if a["from"] < b["to"] and b["from"] < a["to"]:
                    m.add_bool_or(~x, ~y)
        travel = self.p["travel"]
        blocks = [tuple(a) for a in self.person[who]["away"]] + [
            (a - travel[place][q], b + travel[q][place]) for a, b, q in self.fixed_duties[who]
        ]
        for x, shift in taken:
            size = shift["to"] - shift["from"]
            self.only_outside(name, blocks + self.tired(who, shift), shift["from"], shift["to"], x)
            interval = m.new_optional_fixed_size_interval_var(self.start[name] + shift["from"], size, x, "")
            self.duties[who].append((interval, place, name, shift, x))
        if self.hulls:
            low = min(s["from"] for _, s in taken)
            high = max(s["to"] for _, s in taken)
            offset, end = m.new_int_var(low, high, ""), m.new_int_var(low, high, "")
            for x, shift in taken:
                m.add(offset <= shift["from"]).only_enforce_if(x)
                m.add(end >= shift["to"]).only_enforce_if(x)
            size = m.new_int_var(1, high - low + 9, "")
            way = max(self.p["travel"][place])
            m.add(size == end - offset + way).only_enforce_if(present)
            begin = m.new_int_var(0, 10**6, "")
            m.add(begin == self.start[name] + offset).only_enforce_if(present)
            finish = m.new_int_var(0, 10**6, "")
            self.hull[who].append(m.new_optional_interval_var(begin, size, finish, present, ""))

    def add_people(self):
        m, travel = self.m, self.p["travel"]
        for who, duties in self.duties.items():
            person = self.person[who]
            if not self.hulls:
                m.add_no_overlap([d[0] for d in duties])
            rest = [] if self.fixed else self.rest_days(duties)
            if rest:
                m.add_no_overlap([d[0] for d in duties] + rest)
            if self.hulls:
                m.add_no_overlap(self.hull[who])
                continue
            # From place p it takes at least d to be at others: shifts at p, prolonged by d, may overlap each
            # other but none at a place that far. As a cumulative: p's count 1, the others all there is.
            for p in {d[1] for d in duties}:
                mine = [x for x in duties if x[1] == p]
                for d in sorted({travel[p][x[1]] for x in duties} - {0}):
                    far = [x for x in duties if travel[p][x[1]] >= d]
                    longer = [
                        m.new_optional_fixed_size_interval_var(
                            self.start[n] + s["from"], s["to"] - s["from"] + d, x, ""
                        )
                        for _, _, n, s, x in mine
                    ]
                    m.add_cumulative(
                        longer + [x[0] for x in far], [1] * len(mine) + [len(mine)] * len(far), len(mine)
                    )

    def tired(self, who, shift):
        """Single days that are one too many beside the person's fixed ones, as blocks.

        Two free events may still be too many together; the judge finds out.
        """
        rest = self.p.get("rest")
        if not rest or not self.fixed_duties[who]:
            return []
        if who not in self.tired_days:
            worked = {
                d for a, b, _ in self.fixed_duties[who] for d in range(a // self.per_day, (b - 1) // self.per_day + 1)
            }
            candidates = {d + k for d in worked for k in range(1 - rest["window"], rest["window"])} - worked
            self.tired_days[who] = [
                (d * self.per_day, (d + 1) * self.per_day)
                for d in sorted(candidates)
                if any(
                    sum(x in worked for x in range(f, f + rest["window"])) >= rest["maxDays"]
                    for f in range(d - rest["window"] + 1, d + 1)
                )
            ]
        return self.tired_days[who]

    def rest_days(self, duties):
        """Intervals of days that are kept free: enough of them in every window."""
        rest = self.p.get("rest")
        if not rest or rest["maxDays"] >= rest["window"]:
            return []
        possible = set()
        for _, _, name, shift, _ in duties:
            for s, _, _ in self.at[name]:
                first, last = s + shift["from"], s + shift["to"] - 1
                possible |= set(range(first // self.per_day, last // self.per_day + 1))
        free, intervals = {}, []
        for first in range(self.p["calendar"]["days"] - rest["window"] + 1):
            busy = [d for d in range(first, first + rest["window"]) if d in possible]
            if len(busy) <= rest["maxDays"]:
                continue
            for d in busy:
                if d not in free:
                    free[d] = self.m.new_bool_var("")
                    intervals.append(
                        self.m.new_optional_fixed_size_interval_var(d * self.per_day, self.per_day, free[d], "")
                    )
            self.m.add(sum(free[d] for d in busy) >= len(busy) - rest["maxDays"])
        return intervals

    def add_fairness(self):
        for who, person in self.person.items():
            if not person["fairness"]:
                continue
            base = self.fixed_load[who] - person["target"]
            work = self.work.get(who, [])
            most = sum(length for length, _ in work)
            if not work:
                self.constant += person["fairness"] * base**2
                continue
            gap = self.m.new_int_var(base, base + most, "")
            self.m.add(gap == sum(length * x for length, x in work) + base)
            square = self.m.new_int_var(0, max(base**2, (base + most) ** 2), "")
            # Chords between neighbouring squares: exact for whole numbers, and tight in a relaxation.
            for k in range(base, base + most):
                self.m.add(square >= (2 * k + 1) * gap - k * (k + 1))
            self.objective.append(person["fairness"] * square)

    # Relations.

    def state(self, name):
        """(literal or True/False whether held, start, length)."""
        if name in self.free:
            return self.held[name], self.start[name], self.all[name]["length"]
        if name in self.fixed:
            return True, self.span[name][0], self.all[name]["length"]
        return False, 0, 0

    def both(self, *states):
        return [h for h, _, _ in states if h is not True]

    def add_relations(self):
        m = self.m
        for rule in self.p["after"]:
            a, b = self.state(rule["first"]), self.state(rule["second"])
            if b[0] is False or not ({rule["first"], rule["second"]} & set(self.free)):
                continue
            if a[0] is False:
                if rule.get("requires"):
                    m.add(b[0] == 0)
                continue
            gap = b[1] - a[1] - a[2]
            m.add(gap >= rule["minGap"]).only_enforce_if(self.both(a, b))
            if rule.get("maxGap") is not None:
                m.add(gap <= rule["maxGap"]).only_enforce_if(self.both(a, b))
            if rule.get("requires") and a[0] is not True:
                if b[0] is True:
                    m.add(a[0] == 1)
                else:
                    m.add_implication(b[0], a[0])
        order = {}
        for a, b, least, ideal, weight in self.pairs():
            x, y = self.state(a), self.state(b)
            if (a, b) not in order:
                order[a, b] = m.new_bool_var("")
            first = order[a, b]
            ways = ((y[1] - x[1] - x[2], first), (x[1] - y[1] - y[2], ~first))
            slack = None
            if weight:
                slack = m.new_int_var(0, ideal + x[2] + y[2], "")
                self.objective.append(weight * slack)
            for gap, literal in ways:
                conditions = self.both(x, y) + [literal]
                if least is not None:
                    m.add(gap >= least).only_enforce_if(conditions)
                if slack is not None:
                    m.add(slack >= ideal - gap).only_enforce_if(conditions)
        for rule in self.p.get("within") or []:
            states = [self.state(n) for n in rule["events"]]
            states = [s for s in states if s[0] is not False]
            if not states or not set(rule["events"]) & set(self.free):
                continue
            low = m.new_int_var(-(10**6), 10**6, "")
            for held, start, length in states:
                conditions = [] if held is True else [held]
                m.add(start >= low).only_enforce_if(conditions)
                m.add(start + length <= low + rule["maxSpan"]).only_enforce_if(conditions)
        for rule in self.p["budgets"]:
            terms, spent = [], 0
            for name, e in self.free.items():
                if self.window(rule, name):
                    terms += [e["spend"] * x for s, _, x in self.at[name] if rule["from"] <= s < rule["to"]]
            for name in self.fixed:
                if self.window(rule, name) and rule["from"] <= self.span[name][0] < rule["to"]:
                    spent += self.all[name]["spend"]
            if terms:
                m.add(sum(terms) <= rule["limit"] - spent)

    def window(self, rule, name):
        """Whether a budget counts the event's money."""
        return rule.get("events") is None or name in rule["events"]

    def pairs(self):
        """Two events of a list, at least one of them free: (a, b, least gap, ideal gap, weight)."""
        for key in ("apart", "spread"):
            for rule in self.p[key]:
                names = [n for n in rule["events"] if n in self.free or n in self.fixed]
                for i, a in enumerate(names):
                    for b in names[i + 1 :]:
                        if a in self.free or b in self.free:
                            if key == "apart":
                                yield a, b, rule["minGap"], 0, 0
                            elif rule["weight"]:
                                yield a, b, None, rule["idealGap"], rule["weight"]
                        elif key == "spread":
                            x, y = self.span[a], self.span[b]
                            gap = max(y[0] - x[1], x[0] - y[1])
                            self.constant += rule["weight"] * max(0, rule["idealGap"] - gap)

    # To and from plans.

    def hint(self, plan):
        m, known = self.m, {entry["id"]: entry for entry in plan["events"]}
        for name in self.free:
            entry = known.get(name)
            m.add_hint(self.held[name], entry is not None)
            for s, _, x in self.at[name]:
                m.add_hint(x, entry is not None and entry["start"] == s)
            for v, _, x in self.venue_of[name]:
                m.add_hint(x, entry is not None and entry["venue"] == v)
        for (name, shift, place, who), x in self.crew.items():
            entry = known.get(name)
            here = entry and self.place_number[
                self.venue[entry["venue"]]["place"] if entry["venue"] else self.all[name]["place"]
            ]
            m.add_hint(x, bool(entry and here == place and who in entry["shifts"][shift]))

    def entries(self, value):
        """The free events as they are held in a solution; `value` tells a literal's."""
        crews = defaultdict(lambda: defaultdict(list))
        for (name, shift, _, who), x in self.crew.items():
            if value(x):
                crews[name][shift].append(who)
        found = {}
        for name in self.free:
            if value(self.held[name]):
                venue = next((v for v, _, x in self.venue_of[name] if value(x)), None)
                found[name] = {
                    "id": name,
                    "start": next(s for s, _, x in self.at[name] if value(x)),
                    "venue": venue,
                    "shifts": {s["id"]: sorted(crews[name][s["id"]]) for s in self.free[name]["shifts"]},
                }
        return found


def merged(blocks):
    """The same time as intervals that neither touch nor overlap."""
    out = []
    for a, b in sorted(map(tuple, blocks)):
        if out and a <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], b))
        else:
            out.append((a, b))
    return out
