# outcome: limit:cpu
# limits: cpu=1s, heap=128MB, allocation=64GB
import ast
s = '[' + '1,' * 20_000 + ']'
while True:
    ast.literal_eval(s)
