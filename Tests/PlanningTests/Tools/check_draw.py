#!/usr/bin/env python3
"""Repeats a draw from its proof.csv: check_draw.py proof.csv "PUBLIC TEXT" FAIR"""
import csv, hashlib, sys

path, seed, fair = sys.argv[1:]
rows = list(csv.DictReader(open(path, encoding="utf-8-sig", newline="")))
keys = []
for row in rows:
    lot = hashlib.sha256(f"{seed}|{fair}|{row['vendor']}".encode()).hexdigest()
    assert lot == row["sha256"], f"{row['vendor']}: {lot}, not {row['sha256']}"
    keys.append((int(row["tier"]), lot))
assert rows and keys == sorted(keys), "the turns are not in the order of tiers and lots"
print(f"{len(rows)} lots are right")
