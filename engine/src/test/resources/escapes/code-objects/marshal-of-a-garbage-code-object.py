# outcome: failed
# error: ValueError
import marshal

marshal.loads(b"\xe3" + bytes(40))
