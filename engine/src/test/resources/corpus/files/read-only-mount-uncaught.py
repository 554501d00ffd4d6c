# outcome: denied
# mount: /data
# files: {"/data/in.csv": "a\n1\n"}
# denied: /data/in.csv
open("/data/in.csv", "w")
