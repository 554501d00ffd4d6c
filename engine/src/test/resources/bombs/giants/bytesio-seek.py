# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import io
b = io.BytesIO()
b.seek(2_000_000_000)
b.write(b'x')
