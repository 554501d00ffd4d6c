"""Seattle weather 2012-2015: a report, a chart and a summary."""

import csv
import statistics
from collections import Counter, defaultdict

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def read_days(path):
    with open(path, newline="", encoding="utf-8") as file:
        return [
            {
                "year": int(row["date"][:4]),
                "month": int(row["date"][5:7]),
                "rain": float(row["precipitation"]),
                "high": float(row["temp_max"]),
                "low": float(row["temp_min"]),
                "wind": float(row["wind"]),
                "kind": row["weather"],
            }
            for row in csv.DictReader(file)
        ]


def grouped(days, key):
    groups = defaultdict(list)
    for day in days:
        groups[day[key]].append(day)
    return dict(sorted(groups.items()))


def statistics_of(days):
    return {
        "mean": statistics.fmean((d["high"] + d["low"]) / 2 for d in days),
        "low": min(d["low"] for d in days),
        "high": max(d["high"] for d in days),
        "rain": sum(d["rain"] for d in days),
        "wind": statistics.fmean(d["wind"] for d in days),
        "kinds": Counter(d["kind"] for d in days),
    }


def table(first, rows):
    lines = [
        f"| {first} | Mean | Lowest | Highest | Precipitation | Wind | Most often |",
        "|---|---:|---:|---:|---:|---:|---|",
    ]
    for name, s in rows:
        kind, count = s["kinds"].most_common(1)[0]
        lines.append(
            f"| {name} | {s['mean']:.1f} °C | {s['low']:.1f} °C | {s['high']:.1f} °C "
            f"| {s['rain']:,.0f} mm | {s['wind']:.1f} m/s | {kind} ({count} days) |"
        )
    return lines


def chart(months, years):
    """Bars of yearly mean precipitation and lines of mean, lowest and highest temperature."""
    width, height, left, right, top, bottom = 820, 460, 64, 64, 64, 72
    inner_w, inner_h = width - left - right, height - top - bottom
    step = inner_w / 12
    most_rain = 200

    def x(i):
        return left + step * (i + 0.5)

    def y_rain(mm):
        return top + inner_h * (1 - mm / most_rain)

    def y_temp(c):
        return top + inner_h * (1 - (c + 10) / 50)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="system-ui, sans-serif" font-size="12" fill="#334155">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        '<text x="64" y="28" font-size="18" font-weight="600" fill="#0f172a">'
        "Seattle weather by month, 2012 to 2015</text>",
    ]
    for c in range(-10, 41, 10):
        y = y_temp(c)
        mm = most_rain * (c + 10) // 50
        out.append(f'<line x1="{left}" y1="{y:.1f}" x2="{width - right}" y2="{y:.1f}" stroke="#e2e8f0"/>')
        out.append(f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{c}</text>')
        out.append(f'<text x="{width - right + 8}" y="{y + 4:.1f}">{mm}</text>')
    for i, s in enumerate(months.values()):
        mm = s["rain"] / years
        out.append(
            f'<rect x="{x(i) - step * 0.3:.1f}" y="{y_rain(mm):.1f}" width="{step * 0.6:.1f}" '
            f'height="{top + inner_h - y_rain(mm):.1f}" rx="3" fill="#bfdbfe"><title>{MONTHS[i]}: '
            f"{mm:.0f} mm</title></rect>"
        )
        out.append(f'<text x="{x(i):.1f}" y="{height - bottom + 18}" text-anchor="middle">{MONTHS[i]}</text>')
    series = [("high", "#dc2626", "highest"), ("mean", "#f59e0b", "mean"), ("low", "#2563eb", "lowest")]
    for key, colour, _ in series:
        points = [(x(i), y_temp(s[key])) for i, s in enumerate(months.values())]
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        out += [f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3.5" fill="{colour}"/>' for px, py in points]
    middle = top + inner_h / 2
    out.append(
        f'<text x="20" y="{middle}" text-anchor="middle" transform="rotate(-90 20 {middle})">'
        "temperature (°C)</text>"
    )
    out.append(
        f'<text x="{width - 14}" y="{middle}" text-anchor="middle" '
        f'transform="rotate(90 {width - 14} {middle})">precipitation (mm a month)</text>'
    )
    legend = [(colour, f"{name} temperature") for _, colour, name in series] + [("#bfdbfe", "precipitation")]
    for i, (colour, name) in enumerate(legend):
        lx = left + 170 * i
        out.append(f'<rect x="{lx}" y="{height - 30}" width="12" height="12" rx="3" fill="{colour}"/>')
        out.append(f'<text x="{lx + 18}" y="{height - 20}">{name}</text>')
    return "\n".join(out + ["</svg>", ""])


days = read_days("/data/seattle-weather.csv")
print(f"read {len(days):,} days")
by_year = {year: statistics_of(group) for year, group in grouped(days, "year").items()}
by_month = {month: statistics_of(group) for month, group in grouped(days, "month").items()}
kinds = Counter(day["kind"] for day in days)

report = ["# Seattle weather, 2012 to 2015", "", "## By year", ""]
report += table("Year", by_year.items())
report += ["", "## By month", ""]
report += table("Month", [(MONTHS[m - 1], s) for m, s in by_month.items()])
report += ["", "## By month, in Fahrenheit", "", "| Month | Mean | Lowest | Highest |", "|---|---:|---:|---:|"]
for month, s in by_month.items():
    # to_fahrenheit is a function of the host
    mean, low, high = (to_fahrenheit(s[key])["fahrenheit"] for key in ("mean", "low", "high"))
    report.append(f"| {MONTHS[month - 1]} | {mean:.1f} °F | {low:.1f} °F | {high:.1f} °F |")
report += ["", "## Kinds of weather", ""]
report += [f"- {kind}: {count} days ({count / len(days):.0%})" for kind, count in kinds.most_common()]

with open("/workspace/report.md", "w", encoding="utf-8") as file:
    file.write("\n".join(report) + "\n")
with open("/workspace/chart.svg", "w", encoding="utf-8") as file:
    file.write(chart(by_month, len(by_year)))
print("wrote report.md and chart.svg")

warmest = max(by_year, key=lambda year: by_year[year]["mean"])
wettest = max(by_month, key=lambda month: by_month[month]["rain"])
{
    "days": len(days),
    "mean_temperature": round(statistics.fmean((d["high"] + d["low"]) / 2 for d in days), 2),
    "warmest_year": warmest,
    "wettest_month": MONTHS[wettest - 1],
    "total_precipitation_mm": round(sum(d["rain"] for d in days), 1),
    "kinds": dict(kinds.most_common()),
}
