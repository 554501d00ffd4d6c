# outcome: limit:allocation
import marshal

marshal.loads(b"[\xff\xff\xff\x7f")
