"""Score over time as an SVG, a panel for each problem."""
import math
from xml.sax.saxutils import escape

COLOURS = ["#c0392b", "#2471a3", "#1e8449", "#9a7d0a", "#6c3483"]
WIDTH, HEIGHT, LEFT, TOP, GAP = 340, 220, 46, 40, 30


def picture(panels, columns=2):
    """Of each panel its title, the curve of each solver and the seconds they had."""
    rows = (len(panels) + columns - 1) // columns
    width, height = columns * (WIDTH + LEFT + GAP), rows * (HEIGHT + TOP + GAP) + 60
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    names = list(dict.fromkeys(name for _, panel, _ in panels for name, _ in panel))
    for i, name in enumerate(names):
        x, y = LEFT + i % 3 * 250, 12 + i // 3 * 18
        out.append(f'<line x1="{x}" y1="{y}" x2="{x + 24}" y2="{y}" stroke="{COLOURS[i]}" stroke-width="2.5"/>')
        out.append(f'<text x="{x + 30}" y="{y + 4}">{escape(name)}</text>')
    out.append(
        f'<text x="{LEFT}" y="52" fill="#555">cost by the best one found (1 = best) over seconds; '
        "above the line: more missing events than the best</text>"
    )
    for i, (title, panel, most) in enumerate(panels):
        x = LEFT + (i % columns) * (WIDTH + LEFT + GAP)
        y = 60 + TOP / 2 + (i // columns) * (HEIGHT + TOP + GAP)
        out += draw(title, panel, x, y, most, names)
    return "\n".join(out + ["</svg>"]) + "\n"


def draw(title, panel, left, top, most, names):
    scores = [score for _, curve in panel for _, score in curve]
    if not scores:
        return []
    least, base = min(scores)
    base = max(1, base)
    highest = max([2.0] + [min(s[1] / base, 5) for _, c in panel for _, s in c if s[0] == least])
    first = 0.03

    def x_of(seconds):
        share = math.log(max(seconds, first) / first) / math.log(most / first)
        return left + WIDTH * min(1.0, share)

    def y_of(score):
        if score[0] > least:
            return top + 12
        share = math.log(min(max(1.0, score[1] / base), highest)) / math.log(highest)
        return top + HEIGHT - (HEIGHT - 26) * share

    out = [
        f'<text x="{left}" y="{top - 6}" font-weight="bold">{escape(title)}</text>',
        f'<rect x="{left}" y="{top}" width="{WIDTH}" height="{HEIGHT}" fill="none" stroke="#999"/>',
        f'<line x1="{left}" y1="{top + 20}" x2="{left + WIDTH}" y2="{top + 20}" stroke="#999" stroke-dasharray="2 3"/>',
    ]
    for seconds in (0.1, 1, 10, 60, 120):
        if seconds <= most:
            x = x_of(seconds)
            out.append(f'<line x1="{x:.1f}" y1="{top}" x2="{x:.1f}" y2="{top + HEIGHT}" stroke="#e5e5e5"/>')
            out.append(f'<text x="{x:.1f}" y="{top + HEIGHT + 13}" text-anchor="middle">{seconds:g} s</text>')
    for ratio in (1, 1.1, 1.25, 1.5, 2, 3, 4, 5):
        if ratio <= highest:
            y = y_of((least, ratio * base))
            out.append(f'<line x1="{left}" y1="{y:.1f}" x2="{left + WIDTH}" y2="{y:.1f}" stroke="#e5e5e5"/>')
            out.append(f'<text x="{left - 4}" y="{y + 4:.1f}" text-anchor="end">{ratio:g}</text>')
    for name, curve in panel:
        if not curve:
            continue
        path, best = [], None
        for seconds, score in sorted(curve):
            if best is None:
                path.append(f"M{x_of(seconds):.1f} {y_of(score):.1f}")
            elif score < best:
                path.append(f"H{x_of(seconds):.1f}V{y_of(score):.1f}")
            else:
                continue
            best = score
        path.append(f"H{left + WIDTH}")
        colour = COLOURS[names.index(name)]
        out.append(f'<path d="{"".join(path)}" fill="none" stroke="{colour}" stroke-width="2"/>')
    return out
