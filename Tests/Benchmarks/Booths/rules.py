"""The rules of stalls, written a second time from their description: an independent checker."""

import hashlib

from fair import APART, FACTOR, FAIR, GROUPS, NEAR, SEED


def squares(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def grades(fair):
    def near(cell, mark):
        return any(squares(cell, m) <= NEAR for m in fair.marks[mark])

    return {
        n: 3 * near(c, "CV") + 2 * near(c, "SK") + 2 * (n in fair.corners)
        for n, c in fair.stalls.items()
    }


def turns(fair):
    """Vendors in the order of choice: day, more booths, local, then the lot."""

    def lot(v):
        return hashlib.sha256(f"{SEED}|{FAIR}|{v['id']}".encode()).hexdigest()

    return sorted(fair.vendors, key=lambda v: (v["day"], -v["size"], not v["local"], lot(v)))


def precedences(fair):
    order = turns(fair)
    last = len(order) - 1
    return {v["id"]: 1 + 9 * (last - i) // last for i, v in enumerate(order)}


def runs(fair, size):
    """Rows of so many stalls wall to wall."""
    at = {cell: n for n, cell in fair.stalls.items()}
    for n, (r, c) in fair.stalls.items():
        row = [at.get((r, c + k)) for k in range(size)]
        if None not in row:
            yield tuple(row)


def own_cost(fair, v, run, grade, precedence):
    """What a vendor pays for a run; None where it cannot stand."""
    if v["power"] and not fair.power & set(run) or v["water"] and not fair.water & set(run):
        return None
    cost = FACTOR * precedence[v["id"]] * (max(grade.values()) - max(grade[n] for n in run))
    cost += FACTOR * 50 * sum(fair.zone.get(n, v["zone"]) != v["zone"] for n in run)
    if GROUPS[v["group"]][0]:
        taps = fair.marks["VN"] + [fair.stalls[n] for n in fair.water]
        way = min(squares(fair.stalls[n], t) for n in run for t in taps)
        cost += FACTOR * 20 * max(0, way - NEAR)
    return cost


def check(fair, places):
    """The cost of an allocation of every vendor; raises where it is impossible."""
    assert set(places) == {v["id"] for v in fair.vendors}, "somebody has no stall"
    taken = [n for run in places.values() for n in run]
    assert len(taken) == len(set(taken)), "a stall is taken twice"
    grade, precedence, cost = grades(fair), precedences(fair), 0
    for v in fair.vendors:
        run = tuple(places[v["id"]])
        assert run in set(runs(fair, v["size"])), f"{v['id']} is scattered over {run}"
        own = own_cost(fair, v, run, grade, precedence)
        assert own is not None, f"{v['id']} lacks power or water in {run}"
        cost += own
    for i, a in enumerate(fair.vendors):
        for b in fair.vendors[i + 1 :]:
            cells = [(fair.stalls[m], fair.stalls[n]) for m in places[a["id"]] for n in places[b["id"]]]
            touch = any(x[0] == y[0] and abs(x[1] - y[1]) == 1 for x, y in cells)
            if touch and a["group"] == b["group"]:
                cost += 100 * FACTOR
            if min(squares(x, y) for x, y in cells) <= APART:
                first, second = GROUPS[a["group"]], GROUPS[b["group"]]
                offences = len(first[1] & second[2]) + len(second[1] & first[2])
                cost += 60 * FACTOR * offences
    return cost
