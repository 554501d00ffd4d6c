# outcome: completed
# changes: added /workspace/out.csv
# contents: {"/workspace/out.csv": "name,quote\r\nada,\"said \"\"hi\"\", left\"\r\n"}
# value: [{"name": "ada", "quote": "said \"hi\", left"}]
# oracle: python3
import csv

with open("out.csv", "w", newline="") as f:
    writer = csv.DictWriter(f, fieldnames=["name", "quote"])
    writer.writeheader()
    writer.writerow({"name": "ada", "quote": 'said "hi", left'})
with open("out.csv", newline="") as f:
    back = list(csv.DictReader(f))
back
