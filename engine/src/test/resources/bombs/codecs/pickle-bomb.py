# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import pickle
pickle.loads(b'(' + b'X\x00\x10\x00\x00' + b'a' * 4096 + b'2' * 1000 + b'l' + b'.') if False else None
class Bomb:
    def __reduce__(self):
        return (bytearray, (2_000_000_000,))
pickle.loads(pickle.dumps(Bomb()))
