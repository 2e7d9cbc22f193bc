#!/usr/bin/env bash
# Pages per second of `phiencho print` and of WeasyPrint rendering the same tables from HTML, in one run,
# taking turns: a roster of 400 vendors, and every table of the sample year.
#
#   Tests/Benchmarks/paper.sh [ROUNDS]    3 rounds; prints a table of the best of each and their ratio
#
# Of WeasyPrint only rendering is timed, not starting Python. So of phiencho, which is timed as a process, the
# time of printing its smallest paper (a load list) is taken off, and that paper's pages; what stays includes
# .xlsx and .csv of each table and writing all files. The rows called "process" leave nothing off. The year has
# signs, badges and maps besides. WeasyPrint comes from PyPI into a temporary environment. The release build and
# Exports/ have to be there (`make plan`).
set -eu
cd "$(dirname "$0")/../.."
rounds=${1-3}
binary=$PWD/.build/release/phiencho
here=$PWD/Tests/Benchmarks/Paper
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install -q 'weasyprint==70.0'
mkdir "$scratch/year" "$scratch/large" "$scratch/weasy"
cp -r Events Exports "$scratch/year/"
cp -r Events Exports "$scratch/large/"
rm -f "$scratch"/*/Events/*.sqlite*
fair=$(python3 "$here/many.py" "$scratch/large" 400)

pages() { find "$1" -name '*.pdf' -exec pdfinfo {} \; | awk '/^Pages/ { n += $2 } END { print n }'; }

# Appends "pages seconds" of one run to a file of the name.
timed() {
  local name=$1 folder=$2 out=$scratch/out-$1 from to
  shift 2
  rm -rf "$out"
  from=$(date +%s%N)
  "$binary" print "$@" "$folder" --language vi --out "$out" >/dev/null 2>&1
  to=$(date +%s%N)
  echo "$(pages "$out") $(((to - from) / 1000))e-6" >>"$scratch/ours-$name"
}
# The same with and without the smallest paper's share.
ours() {
  local name=$1 folder=$2 few all
  shift 2
  timed least "$folder" load-list --event "$fair"
  timed "$name-process" "$folder" "$@"
  few=$(tail -1 "$scratch/ours-least")
  all=$(tail -1 "$scratch/ours-$name-process")
  echo "$all $few" | awk '{ print $1 - $3, $2 - $4 }' >>"$scratch/ours-$name"
}
theirs() {
  rm -f "$scratch"/weasy/*
  "$scratch/venv/bin/python" "$here/weasy.py" "$scratch/out-$1-process" "$scratch/weasy" >>"$scratch/theirs-$1"
}
best() { awk '{ rate = $1 / $2; if (rate > most) { most = rate; pages = $1; seconds = $2 } }
  END { printf "%d %.3f %.2f\n", pages, seconds, most }' "$1"; }

timed warm "$scratch/large" all
for _ in $(seq "$rounds"); do
  ours roster "$scratch/large" roster --event "$fair"
  theirs roster
  ours year "$scratch/year" all
  theirs year
done
printf '%-22s %18s %18s %8s\n' '' 'phiencho pages/s' 'WeasyPrint pages/s' ratio
for name in roster year; do
  read -r wpages wseconds wrate < <(best "$scratch/theirs-$name")
  for ours in "$name" "$name-process"; do
    read -r pages seconds rate < <(best "$scratch/ours-$ours")
    ratio=$(awk "BEGIN { printf \"%.0f\", $rate / $wrate }")
    printf '%-22s %18s %18s %8s\n' "$ours" "$rate" "$wrate" "$ratio"
    printf '%-22s %18s %18s\n' '  pages, seconds' "$pages, $seconds" "$wpages, $wseconds"
  done
done
