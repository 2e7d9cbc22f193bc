#!/usr/bin/env bash
# PhienCho, OR-Tools CP-SAT (whole and in parts), Timefold and a plain ruin and recreate in Python on the same
# problems, one after the other on the same machine, two threads each (the last: one); every plan is judged by
# Solvers/checker.py. Prints a Markdown table.
#
#   Tests/Benchmarks/solvers.sh                    generated problems, 1, 10 and 60 s (regions 3, 10 and 60,
#                                                  nations 10 and 120 s); 50 minutes
#   Tests/Benchmarks/solvers.sh --quick            two small ones, 1 and 5 s; to see that everything works
#   Tests/Benchmarks/solvers.sh --file P.json      (again for more) problems from files instead
#   Tests/Benchmarks/solvers.sh --families centre-s,nation-xxl --seeds 1,2 --seconds 1,10 --solvers phiencho,parts
#   Tests/Benchmarks/solvers.sh --document         also writes table and picture into the documentation
#
# Needs `make build`, Python 3.11 or later with venv, a JDK 17 for Timefold; packages come from PyPI.
set -eu
cd "$(dirname "$0")/../.."
venv=${BENCHMARK_VENV:-.build/benchmark-venv}
[ -x .build/release/phiencho ] || { echo "make build first" >&2; exit 1; }
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import ortools' 2>/dev/null || "$venv/bin/pip" install --quiet 'ortools==9.15.6755'
if command -v javac >/dev/null; then
  "$venv/bin/python" -c 'import timefold' 2>/dev/null || "$venv/bin/pip" install --quiet 'timefold==1.24.0b0' \
    || echo "Timefold cannot be had; it is left out" >&2
fi
exec "$venv/bin/python" Tests/Benchmarks/Solvers/compare.py "$@"
