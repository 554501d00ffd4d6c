# outcome: completed
# value: ["2024-03-01", "Thu", 366, "2024-02-29T10:00:00+00:00", 90061.0, "29/02/2024"]
# oracle: python3
from datetime import date, datetime, timedelta, timezone

day = date(2024, 2, 29)
zoned = datetime(2024, 2, 29, 12, tzinfo=timezone(timedelta(hours=2)))
[
    (day + timedelta(days=1)).isoformat(),
    day.strftime("%a"),
    (date(2025, 1, 1) - date(2024, 1, 1)).days,
    zoned.astimezone(timezone.utc).isoformat(),
    timedelta(days=1, hours=1, minutes=1, seconds=1).total_seconds(),
    datetime.strptime("2024-02-29", "%Y-%m-%d").strftime("%d/%m/%Y"),
]
