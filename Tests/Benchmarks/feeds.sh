#!/usr/bin/env bash
# Requests per second of `phiencho serve`, of nginx serving the same files, and of Radicale holding the same
# calendar: one run, 50 connections, loopback, servers taking turns so that all see the same machine.
#
#   Tests/Benchmarks/feeds.sh [SECONDS] [ROUNDS]   5 seconds a measurement, 3 rounds; prints a table of medians
#   Tests/Benchmarks/feeds.sh --install            installs nginx-light, radicale, wrk, curl
#
# Also the memory of phiencho over 200,000 requests. The release build has to be there (`make build`).
set -eu
cd "$(dirname "$0")/../.."
if [ "${1-}" = --install ]; then exec .ci/packages nginx-light radicale wrk curl; fi
seconds=${1-5}
rounds=${2-3}
binary=$PWD/.build/release/phiencho
scratch=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$scratch"' EXIT
cp -r Events Exports "$scratch/"
rm -f "$scratch"/Events/*.sqlite*
calendars=$(ls -d "$scratch"/Exports/*/calendars | tail -1)
person=$(basename "$(ls "$calendars"/staff/*.ics | head -1)" .ics)

"$binary" serve "$scratch" --port 18080 --rate 0 >/dev/null &
pids+=($!)
ours=$!
link=$("$binary" subscribe "$person" "$scratch" --url http://127.0.0.1:18080 | grep -om1 'http://.*\.ics')

cat >"$scratch/nginx.conf" <<CONFIG
worker_processes auto;
pid $scratch/nginx.pid;
error_log /dev/null;
daemon off;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  types { text/calendar ics; }
  client_body_temp_path $scratch/body;
  proxy_temp_path $scratch/proxy;
  fastcgi_temp_path $scratch/fastcgi;
  uwsgi_temp_path $scratch/uwsgi;
  scgi_temp_path $scratch/scgi;
  server {
    listen 127.0.0.1:18081;
    root $calendars;
    add_header Cache-Control "public, max-age=300";
  }
}
CONFIG
chmod -R a+rX "$scratch"
nginx -c "$scratch/nginx.conf" 2>/dev/null &
pids+=($!)

cat >"$scratch/radicale.conf" <<CONFIG
[server]
hosts = 127.0.0.1:18082
max_connections = 100
[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = $scratch/radicale
[logging]
level = error
CONFIG
radicale -C "$scratch/radicale.conf" 2>/dev/null &
pids+=($!)
sleep 4
for name in all "$person"; do
  file=$calendars/all.ics
  [ "$name" = all ] || file=$calendars/staff/$person.ics
  curl -sf -u test:x -X PUT --data-binary "@$file" -H 'Content-Type: text/calendar' \
    "http://127.0.0.1:18082/test/$name/" >/dev/null
done

basic="Authorization: Basic $(printf 'test:x' | base64)"
declare -A address=(
  [phiencho,all]=http://127.0.0.1:18080/feeds/all.ics [phiencho,person]=$link
  [nginx,all]=http://127.0.0.1:18081/all.ics [nginx,person]=http://127.0.0.1:18081/staff/$person.ics
  [radicale,all]=http://127.0.0.1:18082/test/all/ [radicale,person]=http://127.0.0.1:18082/test/$person/
)
measure() { # server calendar condition -> requests per second
  local url=${address[$1,$2]} tag status
  local headers=(-H "$basic")
  tag=$(curl -s -D - -o /dev/null -H "$basic" "$url" | tr -d '\r' | awk 'tolower($1)=="etag:"{print $2}')
  [ "$3" = 200 ] || headers+=(-H "If-None-Match: $tag")
  status=$(curl -s -o /dev/null -w '%{http_code}' "${headers[@]}" "$url")
  wrk -t2 -c50 -d"${seconds}s" "${headers[@]}" "$url" >"$scratch/wrk.txt"
  # Non-2xx counts 304 as well; an error of a socket must not pass for speed.
  if grep -q 'Socket errors' "$scratch/wrk.txt" && [ "$1" != radicale ]; then cat "$scratch/wrk.txt" >&2; fi
  echo "$1,$2,$3 $status $(awk '/^Requests\/sec/{print $2}' "$scratch/wrk.txt")" >>"$scratch/results"
}
for _ in $(seq "$rounds"); do
  for calendar in all person; do
    for condition in 200 304; do
      for server in phiencho nginx radicale; do measure $server $calendar $condition; done
    done
  done
done

echo "50 connections, $seconds s each, median of $rounds rounds; $(nproc) cores shared with the client; load $(cut -d' ' -f1 /proc/loadavg)"
echo "all.ics $(stat -c %s "$calendars/all.ics") bytes, a person's $(stat -c %s "$calendars/staff/$person.ics") bytes"
echo
echo "| calendar | answer | phiencho | nginx | radicale | of nginx | times radicale |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
awk -v rounds="$rounds" '
  { status[$1] = $2; values[$1] = values[$1] " " $3 }
  function median(key,  n, parts, i, j, t) {
    n = split(values[key], parts, " ")
    for (i = 1; i < n; i++) for (j = i + 1; j <= n; j++)
      if (parts[j] + 0 < parts[i] + 0) { t = parts[i]; parts[i] = parts[j]; parts[j] = t }
    return parts[int((n + 1) / 2)]
  }
  END {
    split("all,200 all,304 person,200 person,304", rows, " ")
    for (i = 1; i <= 4; i++) {
      split(rows[i], cell, ",")
      p = median("phiencho," rows[i]); n = median("nginx," rows[i]); r = median("radicale," rows[i])
      mark = status["radicale," rows[i]] == cell[2] ? "" : " (" status["radicale," rows[i]] ")"
      printf "| %s | %s | %.0f | %.0f | %.1f%s | %.2f | %.0f |\n", \
        cell[1], cell[2], p, n, r, mark, p / n, p / r
    }
  }' "$scratch/results"

memory() { awk '/VmRSS/{print $2}' "/proc/$ours/status"; }
many() { # until at least this many requests were answered
  local done=0
  while [ "$done" -lt "$1" ]; do
    wrk -t2 -c50 -d2s "$link" >"$scratch/wrk.txt"
    done=$((done + $(awk '/requests in/{print $1}' "$scratch/wrk.txt")))
  done
  echo "$done"
}
echo
first=$(many 20000)
echo "memory of phiencho: $(memory) KiB after $first more requests, \c" | tr -d '\n' | sed 's/\\c//'
second=$(many 200000)
echo "$(memory) KiB after $second further ones"
