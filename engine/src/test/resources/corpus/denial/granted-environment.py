# outcome: completed
# env: {"STAGE": "test"}
# value: "test"
import os

os.environ["STAGE"]
