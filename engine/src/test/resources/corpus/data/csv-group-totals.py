# outcome: completed
# files: {"sales.csv": "region,product,units,price\nnorth,tea,3,2.50\nsouth,tea,1,2.50\nnorth,\"coffee, dark\",2,4.00\nsouth,milk,5,1.20\n"}
# stdout: "north 15.50\nsouth 8.50\n"
# value: {"north": 15.5, "south": 8.5}
import csv
from collections import defaultdict

totals = defaultdict(float)
with open("sales.csv", newline="") as f:
    for row in csv.DictReader(f):
        totals[row["region"]] += int(row["units"]) * float(row["price"])
for region, total in sorted(totals.items()):
    print(region, f"{total:.2f}")
dict(totals)
