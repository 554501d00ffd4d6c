# outcome: limit:cpu
# limits: cpu=1s, heap=64MB
# files: {"/workspace/endless.py": "while True:\n    pass\n"}
import endless
