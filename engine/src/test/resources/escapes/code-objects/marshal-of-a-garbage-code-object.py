# outcome: denied
# denied: making code of bytes
import marshal

marshal.loads(b"\xe3" + bytes(40))
