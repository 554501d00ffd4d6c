# outcome: completed
# env: {"STAGE": "test"}
# value: ["test", ["STAGE"]]
import os

[os.environ["STAGE"], sorted(os.environ)]
