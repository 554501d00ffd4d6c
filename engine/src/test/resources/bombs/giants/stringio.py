# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import io
s = io.StringIO()
while True:
    s.write('é' * 100_000)
