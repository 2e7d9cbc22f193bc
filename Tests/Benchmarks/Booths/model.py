"""The same task as a CP-SAT model.

One variable for each vendor in each run it may have. Costs between neighbours are put on squares,
not on pairs of vendors, which keeps the model small: a wall between two stalls of one group, a
disturbing stall within reach of a disturbed one. That is exact because vendors of several stalls
neither disturb nor mind in the generated fairs, and because a run over a wall takes the wall away.
"""

from collections import defaultdict

from ortools.sat.python import cp_model

from fair import APART, FACTOR, GROUPS
from rules import grades, own_cost, precedences, runs, squares


def solve(fair, seconds, workers=2):
    """Returns vendor -> run, the bound, and whether it is proved; None where nothing was found."""
    model = cp_model.CpModel()
    grade, precedence = grades(fair), precedences(fair)
    over, inside, cost, chosen = defaultdict(list), defaultdict(list), [], {}
    by_size = {size: list(runs(fair, size)) for size in {v["size"] for v in fair.vendors}}
    groups = defaultdict(lambda: defaultdict(list))
    for v in fair.vendors:
        own = []
        for run in by_size[v["size"]]:
            price = own_cost(fair, v, run, grade, precedence)
            if price is None:
                continue
            x = model.new_bool_var("")
            own.append(x)
            chosen[v["id"], run] = x
            cost.append(price * x)
            for n in run:
                over[n].append(x)
                groups[n][v["group"]].append(x)
            for m, n in zip(run, run[1:]):
                inside[m, n, v["group"]].append(x)
        model.add_exactly_one(own)
    for n in fair.stalls:
        model.add_at_most_one(over[n])
    # One variable for a group at a stall makes the neighbourhood's constraints short.
    here = {}
    for n in fair.stalls:
        for group, xs in groups[n].items():
            here[n, group] = model.new_bool_var("")
            model.add(sum(xs) == here[n, group])
    for m, n in by_size.get(2) or list(runs(fair, 2)):
        for group in GROUPS:
            if (m, group) in here and (n, group) in here:
                wall = model.new_bool_var("")
                same = sum(inside[m, n, group])
                model.add(wall >= here[m, group] + here[n, group] - 1 - same)
                cost.append(100 * FACTOR * wall)
    names = list(fair.stalls)
    for nuisance in ("smell", "noise"):
        gives = {n: [here[n, g] for g in GROUPS if nuisance in GROUPS[g][1] and (n, g) in here] for n in names}
        minds = {n: [here[n, g] for g in GROUPS if nuisance in GROUPS[g][2] and (n, g) in here] for n in names}
        for m in names:
            for n in names:
                if m != n and squares(fair.stalls[m], fair.stalls[n]) <= APART:
                    offence = model.new_bool_var("")
                    model.add(offence >= sum(gives[m]) + sum(minds[n]) - 1)
                    cost.append(60 * FACTOR * offence)
    model.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = workers
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, int(solver.best_objective_bound), False
    places = {v: run for (v, run), x in chosen.items() if solver.value(x)}
    return places, int(solver.best_objective_bound), status == cp_model.OPTIMAL
