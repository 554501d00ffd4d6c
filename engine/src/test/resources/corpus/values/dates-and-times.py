# outcome: completed
# value: {"date": {"$time": "2024-02-29"}, "time": {"$time": "13:45:07.000250"}, "local": {"$time": "2024-02-29T13:45:00"}, "zoned": {"$time": "2024-02-29T13:45:00+02:00"}}
# oracle: python3
from datetime import date, datetime, time, timedelta, timezone

{
    "date": date(2024, 2, 29),
    "time": time(13, 45, 7, 250),
    "local": datetime(2024, 2, 29, 13, 45),
    "zoned": datetime(2024, 2, 29, 13, 45, tzinfo=timezone(timedelta(hours=2))),
}
