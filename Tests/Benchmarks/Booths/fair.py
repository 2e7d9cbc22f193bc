"""A generated fair: a ground and vendors, written as a workspace and kept as plain data."""

import csv
import random
import shutil
from pathlib import Path

# id: (food, gives, minds)
GROUPS = {
    "tea": (True, set(), {"smell"}),
    "fish": (True, {"smell"}, set()),
    "cooked": (True, {"smell"}, set()),
    "cloth": (False, set(), {"smell"}),
    "books": (False, set(), {"noise"}),
    "games": (False, {"noise"}, set()),
    "fruit": (True, set(), set()),
    "house": (False, set(), set()),
    "tools": (False, set(), set()),
    "crafts": (False, set(), set()),
}
ZONES = ["OCOP", "Ngoài", "Khác"]
NEAR, APART, FACTOR = 3, 2, 3
SEED = "Xổ số 05/01/2027: 48213"
FAIR = "tet-dinh-hoa"


class Fair:
    """`stalls`: name -> (row, column); features are sets of names; `vendors`: dicts."""

    def __init__(self, count, seed):
        dice = random.Random(f"{count} {seed}")
        length = {40: 10, 100: 14, 250: 18}.get(count, 12)
        lanes = -(-count // length)
        self.stalls, self.map, row = {}, [], 0
        for lane in range(lanes):
            size = min(length, count - lane * length)
            names = [f"{chr(65 + lane)}{i + 1}" for i in range(size)]
            for column, name in enumerate(names):
                self.stalls[name] = (row, column + 1)
            self.map.append(["."] + names + ["."] * (length + 1 - size))
            row += 1
            if lane % 2 == 0:
                left = "CV" if lane % 4 == 0 else "VN"
                self.map.append([left] + ["."] * length + ["SK" if lane == 0 else "."])
                row += 1
        self.marks = {"CV": [], "SK": [], "VN": []}
        for r, words in enumerate(self.map):
            for c, word in enumerate(words):
                if word in self.marks:
                    self.marks[word].append((r, c))
        names = list(self.stalls)
        self.water = set(dice.sample(names, max(2, count // 12)))
        self.power = set(n for n in names if dice.random() < 0.8)
        rows = {r for r, _ in self.stalls.values()}
        self.corners = set()
        for r in rows:
            inside = [n for n, cell in self.stalls.items() if cell[0] == r]
            if len(inside) > 1:
                self.corners |= {inside[0], inside[-1]}
        self.zone = {}
        for r in sorted(rows):
            zone = dice.choice(ZONES + [None, None])
            for n, cell in self.stalls.items():
                if cell[0] == r and zone:
                    self.zone[n] = zone
        self.vendors, room = [], int(count * 0.92)
        while room > 0:
            size = min(room, dice.choice([1, 1, 1, 1, 1, 2, 2, 3, 4]))
            room -= size
            # Vendors of several stalls are of goods that nobody minds; see model.py.
            single = list(GROUPS) if size == 1 else ["fruit", "house", "tools", "crafts"]
            group = dice.choice(single)
            self.vendors.append(
                dict(
                    id=f"v{len(self.vendors):03}",
                    size=size,
                    group=group,
                    zone=dice.choice(ZONES),
                    power=dice.random() < 0.25,
                    water=group == "cooked" and dice.random() < 0.4,
                    local=dice.random() < 0.6,
                    day=f"2026-11-{dice.randint(2, 20):02}",
                )
            )
        needy = [v for v in self.vendors if v["water"]]
        for v in needy[len(self.water) // 2 :]:
            v["water"] = False

    def write(self, sample, folder):
        """A workspace: the sample's, with this fair's ground and vendors."""
        shutil.copytree(sample, folder / "Events")
        events = folder / "Events"
        text = ["groups:"]
        for name, (food, gives, minds) in GROUPS.items():
            text.append(
                f"  - {{id: {name}, name: {name}, food: {str(food).lower()}, "
                f"gives: [{', '.join(sorted(gives))}], minds: [{', '.join(sorted(minds))}]}}"
            )
        text += ["grounds:", "  - id: yard", "    venue: san-nha-thieu-nhi-dinh-hoa", "    map:"]
        text += [f"      - \"{' '.join(words)}\"" for words in self.map]
        text += [f"    power: [{', '.join(sorted(self.power))}]"]
        text += [f"    water: [{', '.join(sorted(self.water))}]", "    zones:"]
        for zone in ZONES:
            inside = [n for n, z in self.zone.items() if z == zone]
            text.append(f"      - {{name: {zone}, stalls: [{', '.join(inside)}]}}")
        (events / "grounds.yaml").write_text("\n".join(text) + "\n", encoding="utf-8")
        (events / "2027/booths.yaml").write_text(
            f"fairs:\n  - {{fair: {FAIR}, seed: \"{SEED}\"}}\n", encoding="utf-8"
        )
        (events / "2027/stalls.csv").unlink(missing_ok=True)
        yes = {True: "có", False: "không"}
        with open(events / "vendors.csv", "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["id", "name", "zone", "group", "local"])
            for v in self.vendors:
                name = f"Đơn vị {v['id']}"
                out.writerow([v["id"], name, v["zone"], v["group"], yes[v["local"]]])
        with open(events / "2027/registrations.csv", "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["vendor", "event", "booths", "registered", "power", "water"])
            for v in self.vendors:
                out.writerow(
                    [v["id"], FAIR, v["size"], v["day"], yes[v["power"]], yes[v["water"]]]
                )
