"""A plan by plain greed, in a second or so: a hint for the solvers that can start from a plan."""
from collections import Counter, defaultdict


def bits(spans):
    """The sessions, or days, of some spans as bits of one number."""
    taken = 0
    for a, b in spans:
        taken |= (1 << b) - (1 << a)
    return taken


def options(e):
    """Where and when an event may be: (cost, start, venue), the cheapest first."""
    return sorted((cost + vc, start, v) for start, cost in e["starts"] for v, vc in (e["venues"] or [[None, 0]]))


class Board:
    """What is taken, and whether an event fits beside it. Only for building up, never for judging."""

    # By how much fairness counts less than in the score: who has least to do is not known yet.
    ease = 8

    def __init__(self, problem):
        self.p = problem
        self.per_day = problem["calendar"]["sessionsPerDay"]
        self.place = {name: i for i, name in enumerate(problem["places"])}
        self.venue = {v["id"]: v for v in problem["venues"]}
        # Sessions when a venue or a person is not to be had, and days when a person works, as bits.
        self.occupied = {v["id"]: bits(v["closed"]) for v in problem["venues"]}
        self.busy = {p["id"]: bits(p["away"]) for p in problem["people"]}
        self.workdays = defaultdict(int)
        self.shifts_on = defaultdict(Counter)  # person -> day -> shifts
        self.duties = defaultdict(list)  # person -> (from, to, place, event)
        self.load = defaultdict(int)
        self.use = defaultdict(lambda: defaultdict(int))
        self.stock = {q["id"]: q["quantity"] for q in problem["equipment"]}
        self.spent = [0] * len(problem["budgets"])
        self.span = {}
        self.able = defaultdict(list)
        for person in problem["people"]:
            for skill in person["skills"]:
                self.able[skill].append(person)
        self.after, self.before, self.apart = defaultdict(list), defaultdict(list), defaultdict(list)
        self.within = defaultdict(list)
        for rule in problem["after"]:
            self.after[rule["second"]].append(rule)
            self.before[rule["first"]].append(rule)
        for key, table in (("apart", self.apart), ("within", self.within)):
            for rule in problem.get(key) or []:
                for name in rule["events"]:
                    table[name].append(rule)
        self.money = defaultdict(list)
        for i, rule in enumerate(problem["budgets"]):
            names = rule.get("events")
            for e in problem["events"]:
                if names is None or e["id"] in names:
                    self.money[e["id"]].append((i, rule))

    def fits_relations(self, e, start):
        name, end = e["id"], start + e["length"]
        for rule in self.after[name]:
            if rule["first"] in self.span:
                gap = start - self.span[rule["first"]][1]
                if gap < rule["minGap"] or gap > (rule.get("maxGap") or 10**9):
                    return False
            elif rule.get("requires"):
                return False
        for rule in self.before[name]:
            if rule["second"] in self.span:
                gap = self.span[rule["second"]][0] - end
                if gap < rule["minGap"] or gap > (rule.get("maxGap") or 10**9):
                    return False
        for rule in self.apart[name]:
            for other in rule["events"]:
                if other != name and other in self.span:
                    s = self.span[other]
                    if max(start - s[1], s[0] - end) < rule["minGap"]:
                        return False
        for rule in self.within[name]:
            there = [self.span[o] for o in rule["events"] if o in self.span] + [(start, end)]
            if max(s[1] for s in there) - min(s[0] for s in there) > rule["maxSpan"]:
                return False
        for i, rule in self.money[name]:
            if rule["from"] <= start < rule["to"] and self.spent[i] + e["spend"] > rule["limit"]:
                return False
        for kind, quantity in e["uses"].items():
            used = self.use[kind]
            if any(used[s] + quantity > self.stock[kind] for s in range(start, end)):
                return False
        return True

    def site(self, e, where):
        return self.place[self.venue[where]["place"] if where else e["place"]]

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

    def crew(self, e, start, place):
        """{shift: [person]} and what they cost, or None; shifts with the fewest able people first."""
        name, crews, cost, undo = e["id"], {}, 0, []
        for shift in sorted(e["shifts"], key=lambda s: len(self.able[s["skill"]])):
            begin, end = start + shift["from"], start + shift["to"]
            sent, offers = {duty[0] for duty in undo}, []
            for person in self.able[shift["skill"]]:
                who = person["id"]
                gap, length = self.load[who] - person["target"], end - begin
                price = shift["costs"].get(who, 0) + person["fairness"] * length * (2 * gap + length) / self.ease
                if who not in sent:
                    price += person["outing"].get(self.p["places"][place], 0)
                offers.append((price, who, person))
            offers.sort(key=lambda o: o[:2])
            chosen = []
            for price, who, person in offers:
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

    def hold(self, e, start, where, crews):
        self.span[e["id"]] = (start, start + e["length"])
        self.take(e, start, where, crews)

    def take(self, e, start, where, crews, sign=1):
        """Takes all that an event needs, or gives it back."""
        end = start + e["length"]
        if where:
            self.occupied[where] ^= bits([(start, end)])
        for kind, quantity in e["uses"].items():
            for s in range(start, end):
                self.use[kind][s] += sign * quantity
        for i, rule in self.money[e["id"]]:
            if rule["from"] <= start < rule["to"]:
                self.spent[i] += sign * e["spend"]
        place = self.site(e, where)
        for shift in e["shifts"]:
            for who in crews[shift["id"]]:
                self.work(who, start + shift["from"], start + shift["to"], place, e["id"], sign)


def rank(problem):
    """An order of events: what others require has to be there before them."""
    firsts = {r["first"] for r in problem["after"]}
    seconds = {r["second"] for r in problem["after"] if r.get("requires")}
    return lambda e: (not e["mandatory"] and e["id"] not in firsts, e["id"] in seconds, len(e["starts"]), e["id"])


def legal_part(problem, plan):
    """What of a plan that breaks rules can stay: event after event as far as each fits those before it."""
    board, kept = Board(problem), []
    entries = {entry["id"]: entry for entry in plan["events"]}
    people = {person["id"]: person for person in problem["people"]}
    for e in sorted((e for e in problem["events"] if e["id"] in entries), key=rank(problem)):
        entry = entries[e["id"]]
        start, where = entry["start"], entry["venue"]
        place = board.site(e, where)
        if not board.fits_relations(e, start):
            continue
        if where and not board.venue_free(where, start, start + e["length"]):
            continue
        done = []
        for shift in e["shifts"]:
            begin, end = start + shift["from"], start + shift["to"]
            crew = entry["shifts"][shift["id"]]
            if len(crew) < shift["count"]:
                break
            for who in crew:
                if not board.person_free(people[who], begin, end, place, e["id"]):
                    break
                done.append((who, begin, end, place, e["id"]))
                board.work(*done[-1])
        board.take_back(done)
        if len(done) == sum(shift["count"] for shift in e["shifts"]):
            board.hold(e, start, where, entry["shifts"])
            kept.append(entry)
    return {**plan, "events": kept}


def greedy(problem, until=lambda: False):
    """A legal plan: what is hardest to place first, each event at the first of its cheapest fits."""
    board, held = Board(problem), []
    for e in sorted(problem["events"], key=rank(problem)):
        if until():
            break
        best, tried = None, 0
        for cost, start, where in options(e):
            if tried >= 12 or (best and cost >= best[0]):
                break
            if not board.fits_relations(e, start):
                continue
            if where and not board.venue_free(where, start, start + e["length"]):
                continue
            found = board.crew(e, start, board.site(e, where))
            if found:
                tried += 1
                if best is None or cost + found[1] < best[0]:
                    best = (cost + found[1], start, where, found[0])
        if best:
            board.hold(e, *best[1:])
            held.append({"id": e["id"], "start": best[1], "venue": best[2], "shifts": best[3]})
    return {"format": "phiencho-plan/1", "problem": problem["name"], "events": held}
