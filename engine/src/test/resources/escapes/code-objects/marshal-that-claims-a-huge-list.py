# outcome: denied
# denied: making code of bytes
import marshal

marshal.loads(b"[\xff\xff\xff\x7f")
