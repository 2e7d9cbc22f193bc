#!/usr/bin/env bash
# Real calendar programs read the feeds that `phiencho serve` serves, and the answers are looked at with curl.
#
#   Tests/Tools/check_served_feeds.sh            uses .build/release/phiencho, else the debug build
#   Tests/Tools/check_served_feeds.sh --install  installs the programs (Debian) and the Python libraries (PyPI)
#
# khal and calcurse import what was fetched; vdirsyncer synchronises over http twice and the second time finds
# nothing to do; the Python libraries icalendar and vobject parse it. Everything is counted against the VEVENTs of
# the exported file. Works on a copy in a scratch folder; contacts 127.0.0.1 only. Exit 0 when all agree.
set -eu
cd "$(dirname "$0")/../.."
if [ "${1-}" = --install ]; then
  .ci/packages khal vdirsyncer calcurse curl
  python3 -m pip install -q icalendar vobject
  exit
fi
binary=.build/release/phiencho
[ -x $binary ] || binary=.build/debug/phiencho
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/.config XDG_DATA_HOME=$scratch/home/.local/share
export XDG_CACHE_HOME=$scratch/home/.cache LC_ALL=C.UTF-8
mkdir -p "$HOME" "$XDG_CONFIG_HOME" "$scratch/work"
cp -r Events Exports "$scratch/work/"
rm -f "$scratch"/work/Events/*.sqlite*
bad=0
say() { # what, got, wanted
  if [ "$2" = "$3" ]; then echo "ok   $1: $2"; else echo "BAD  $1: $2, wanted $3"; bad=1; fi
}

$binary serve "$scratch/work" --port 0 --rate 0 --language en >"$scratch/serve.log" 2>&1 &
server=$!
for _ in $(seq 100); do grep -q http "$scratch/serve.log" && break; sleep 0.1; done
base=$(grep -om1 'http://127.0.0.1:[0-9]*' "$scratch/serve.log")
person=$(basename "$(ls "$scratch"/work/Exports/*/calendars/staff/*.ics | head -1)" .ics)
link=$($binary subscribe "$person" "$scratch/work" --url "$base" --language en | grep -om1 'http://.*\.ics')
sleep 2
say "link revealed in the log" "$(grep -c "${link##*/}" "$scratch/serve.log" || true)" 0

for feed in "$base/feeds/all.ics" "$link"; do
  name=all
  file=$(ls "$scratch"/work/Exports/*/calendars/all.ics | tail -1)
  if [ "$feed" = "$link" ]; then
    name=$person
    file=$(ls "$scratch/work/Exports/"*"/calendars/staff/$person.ics" | tail -1)
  fi
  events=$(grep -c '^BEGIN:VEVENT' "$file")
  curl -sf "$feed" -o "$scratch/$name.ics"
  say "$name: bytes as exported" "$(cmp "$file" "$scratch/$name.ics" && echo same)" same
  tag=$(curl -sfI "$feed" | tr -d '\r' | awk 'tolower($1)=="etag:"{print $2}')
  say "$name: If-None-Match" "$(curl -s -o /dev/null -w '%{http_code}' -H "If-None-Match: $tag" "$feed")" 304
  say "$name: curl --compressed" "$(curl -sf --compressed "$feed" | cmp - "$file" && echo same)" same

  mkdir -p "$XDG_CONFIG_HOME/khal" "$scratch/khal-$name"
  cat >"$XDG_CONFIG_HOME/khal/config" <<CONFIG
[calendars]
[[one]]
path = $scratch/khal-$name
[sqlite]
path = $scratch/khal-$name.db
[locale]
local_timezone = Asia/Ho_Chi_Minh
default_timezone = Asia/Ho_Chi_Minh
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
CONFIG
  khal import --batch "$scratch/$name.ics" >/dev/null 2>&1
  say "$name: khal events" "$(ls "$scratch/khal-$name" | wc -l)" "$events"

  mkdir -p "$scratch/calcurse-$name"
  calcurse -D "$scratch/calcurse-$name" -i "$scratch/$name.ics" >"$scratch/calcurse.log" 2>&1 || true
  say "$name: calcurse events" "$(cat "$scratch/calcurse-$name/apts" | wc -l)" "$events"

  mkdir -p "$XDG_CONFIG_HOME/vdirsyncer" "$scratch/vdir-$name"
  cat >"$XDG_CONFIG_HOME/vdirsyncer/config" <<CONFIG
[general]
status_path = "$scratch/status-$name"
[pair one]
a = "served"
b = "local"
collections = null
[storage served]
type = "http"
url = "$feed"
[storage local]
type = "filesystem"
path = "$scratch/vdir-$name"
fileext = ".ics"
CONFIG
  yes | vdirsyncer discover >/dev/null 2>&1 || true
  vdirsyncer sync >/dev/null 2>&1 || true
  say "$name: vdirsyncer events" "$(ls "$scratch/vdir-$name" | wc -l)" "$events"
  say "$name: vdirsyncer second time" "$(vdirsyncer sync 2>&1 | grep -c 'Copying' || true)" 0

  say "$name: Python icalendar" "$(python3 - "$feed" <<'PY'
import sys, urllib.request
import icalendar
calendar = icalendar.Calendar.from_ical(urllib.request.urlopen(sys.argv[1]).read())
print(sum(1 for event in calendar.walk("VEVENT") if event.decoded("DTSTART")))
PY
)" "$events"
  say "$name: Python vobject" "$(python3 - "$feed" <<'PY'
import sys, urllib.request
import vobject
calendar = vobject.readOne(urllib.request.urlopen(sys.argv[1]).read().decode())
print(sum(1 for event in calendar.vevent_list if event.dtstart.value))
PY
)" "$events"
done

# Requests go on while the year is planned anew and its calendars change places with the old ones.
while [ ! -e "$scratch/planned" ]; do
  curl -s -o /dev/null -w '%{http_code}\n' "$base/feeds/all.ics"
done >"$scratch/codes" &
asking=$!
before=$(curl -sfI "$base/feeds/all.ics" | grep -i '^etag')
for language in en vi; do
  $binary plan "$scratch/work" --steps 300 --brief --language $language >/dev/null 2>&1 || true
  sleep 2
  [ $language = vi ] || after=$(curl -sfI "$base/feeds/all.ics" | grep -i '^etag')
done
touch "$scratch/planned"
wait $asking
say "answers while planning twice ($(wc -l <"$scratch/codes"))" "$(sort -u "$scratch/codes")" 200
say "another edition after planning" "$([ "$before" != "$after" ] && echo another)" another

$binary unsubscribe "$person" "$scratch/work" --language en >/dev/null
sleep 2
say "revoked link" "$(curl -s -o /dev/null -w '%{http_code}' "$link")" 404
kill -TERM "$server"
wait "$server" && say "exit code after SIGTERM" 0 0 || say "exit code after SIGTERM" $? 0
server=
exit $bad
