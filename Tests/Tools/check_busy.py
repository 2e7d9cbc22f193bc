#!/usr/bin/env python3
"""Checks `phiencho busy` against two Python libraries, icalendar and recurring_ical_events.

    python3 -m venv venv && venv/bin/pip install icalendar recurring-ical-events
    venv/bin/python Tests/Tools/check_busy.py .build/release/phiencho FOLDER

For every .ics file of FOLDER, in two-year windows around its events:
  * whatever Python says is busy, PhienCho says is busy, tentative or assumed (nobody is free on a guess);
  * whatever PhienCho says is busy or tentative, Python says is busy (nothing is shifted);
  * whatever PhienCho assumes, it reports a finding for.
A file that Python cannot read or expand in ten seconds is only asked not to crash or hang PhienCho.
Exits with 1 on any difference that DIFFERENCES does not explain.
"""
import csv, datetime as dt, io, multiprocessing, pathlib, re, subprocess, sys, warnings

HANOI = dt.timezone(dt.timedelta(hours=7))
# Where Python and PhienCho are meant to differ, and why.
DIFFERENCES = {
    "khal-event_dt_mixed_awareness.ics": "a floating start is local time, not the zone of the end",
    "khal-event_dt_multi_recuid_no_master.ics": "replaced instances whose series is not there repeat as their own rules say",
    "google.ics": "an invitation that the calendar's owner declined takes no time",
    "broken.ics": "what is readable before a file breaks off is read",
}


def minutes(moment, end=False):
    """Minutes of local time since 1970; an end inside a minute takes that minute."""
    seconds = int((moment - dt.datetime(1970, 1, 1, tzinfo=HANOI)).total_seconds())
    return -(-seconds // 60) if end else seconds // 60


def local(value):
    if not isinstance(value, dt.datetime):
        return dt.datetime(value.year, value.month, value.day, tzinfo=HANOI)
    return value.replace(tzinfo=HANOI) if value.tzinfo is None else value


def is_busy(event):
    said = lambda name: str(event.get(name, "")).upper()
    if said("STATUS") == "CANCELLED":
        return False
    outlook = said("X-MICROSOFT-CDO-BUSYSTATUS")
    if outlook in ("FREE", "WORKINGELSEWHERE"):
        return False
    return outlook in ("BUSY", "OOF", "TENTATIVE") or said("TRANSP") != "TRANSPARENT"


def expand(path, first, last, answer):
    """The second opinion; runs in a process of its own, as some rules never end."""
    import icalendar, recurring_ical_events
    warnings.simplefilter("ignore")
    try:
        busy = []
        for calendar in icalendar.Calendar.from_ical(path.read_bytes(), multiple=True):
            if calendar.errors:
                raise ValueError(calendar.errors[0])
            for event in calendar.walk("VEVENT"):
                if event.errors:
                    raise ValueError(event.errors[0])
            span = (dt.datetime(first.year, first.month, first.day) - dt.timedelta(days=3),
                    dt.datetime(last.year, last.month, last.day) + dt.timedelta(days=4))
            for event in recurring_ical_events.of(calendar).between(*span):
                if event.name != "VEVENT" or not is_busy(event):
                    continue
                start, end = event.start, event.end
                if not isinstance(start, dt.datetime) and end <= start:
                    end = start + dt.timedelta(days=1)
                if end == start:
                    continue
                busy.append((minutes(local(start)), minutes(local(end), end=True)))
        answer.put(("busy", busy))
    except Exception as error:
        answer.put(("unreadable", f"{type(error).__name__}: {error}"[:70]))


def second_opinion(path, first, last):
    answer = multiprocessing.Queue()
    worker = multiprocessing.Process(target=expand, args=(path, first, last, answer))
    worker.start()
    try:
        result = answer.get(timeout=10)
    except Exception:
        result = ("unreadable", "no answer in ten seconds")
    worker.terminate()
    return result


def joined(ranges, low, high):
    result = []
    for a, b in sorted((max(a, low), min(b, high)) for a, b in ranges):
        if a >= b:
            continue
        if result and a <= result[-1][1]:
            result[-1][1] = max(result[-1][1], b)
        else:
            result.append([a, b])
    return result


def minus(ranges, others):
    """The parts of ranges that no other covers; both joined."""
    left = []
    for a, b in ranges:
        for c, d in others:
            if d <= a or c >= b:
                continue
            if c > a:
                left.append((a, c))
            a = max(a, d)
        if a < b:
            left.append((a, b))
    return left


def shown(ranges):
    start = dt.datetime(1970, 1, 1)
    return ", ".join(f"{start + dt.timedelta(minutes=a):%Y-%m-%d %H:%M}/{start + dt.timedelta(minutes=b):%m-%d %H:%M}"
                     for a, b in ranges[:3]) + (" …" if len(ranges) > 3 else "")


def phiencho(binary, path, first, last):
    run = subprocess.run([binary, "busy", "--csv", "--from", str(first), "--to", str(last), str(path)],
                         capture_output=True, timeout=60)
    out, complaints = run.stdout.decode(), run.stderr.decode()
    rows = list(csv.DictReader(io.StringIO(out)))
    moment = lambda text: minutes(dt.datetime.fromisoformat(text).replace(tzinfo=HANOI))
    of = lambda *kinds: [(moment(r["start"]), moment(r["end"])) for r in rows if r["certainty"] in kinds]
    codes = sorted(set(re.findall(r"\[(busy-[a-z-]+)\]", complaints)))
    return run.returncode, of("busy", "tentative"), of("assumed"), codes


def windows(path):
    years = sorted({int(y) for y in re.findall(rb"DTSTART[^\r\n]*:(\d{4})\d{4}", path.read_bytes())
                    if 1971 <= int(y) <= 2097})
    chosen = years if len(years) <= 6 else years[:2] + years[-4:]
    return [(dt.date(y, 1, 1), dt.date(y + 1, 12, 31)) for y in chosen] or [(dt.date(2026, 1, 1), dt.date(2027, 12, 31))]


def main():
    binary, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    failures = 0
    print(f"{'file':55} {'intervals':>9} {'assumed':>7}  verdict")
    for path in sorted(folder.glob("*.ics")):
        count = guessed = 0
        verdicts = []
        for first, last in windows(path):
            try:
                code, busy, assumed, codes = phiencho(binary, path, first, last)
            except subprocess.TimeoutExpired:
                verdicts.append("FAILED: PhienCho did not answer")
                break
            if code not in (0, 1) or (code == 1 and not codes):
                verdicts.append(f"FAILED: exit {code}, {codes}")
                break
            count, guessed = count + len(busy), guessed + len(assumed)
            if assumed and not codes:
                verdicts.append("FAILED: assumed without a finding")
            if code == 1:
                verdicts.append("refused: " + " ".join(codes))
                continue
            low, high = (minutes(local(first)), minutes(local(last + dt.timedelta(days=1))))
            kind, answer = second_opinion(path, first, last)
            if kind == "unreadable":
                verdicts.append(f"Python: {answer}; {' '.join(codes) or 'read'}")
                continue
            theirs, ours = joined(answer, low, high), joined(busy, low, high)
            taken = joined(busy + assumed, low, high)
            free, shifted = minus(theirs, taken), minus(ours, theirs)
            if free or shifted:
                why = DIFFERENCES.get(path.name)
                words = (f"taken for free: {shown(free)} " if free else "") + (f"not in Python: {shown(shifted)}" if shifted else "")
                verdicts.append(f"differs as meant: {why}" if why else f"DIFFERS: {words}")
            else:
                verdicts.append(("same; " + " ".join(codes)) if codes else "same")
        failures += any(v.startswith(("FAILED", "DIFFERS")) for v in verdicts)
        print(f"{path.name:55} {count:9} {guessed:7}  {' | '.join(dict.fromkeys(verdicts))}", flush=True)
    print(f"{failures} files differ without a reason" if failures else "all as it should be")
    sys.exit(1 if failures else 0)


main()
