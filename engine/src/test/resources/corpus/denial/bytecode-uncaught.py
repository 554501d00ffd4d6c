# outcome: denied
# denied: making code of bytes
# error: SandboxDenied
# message-contains: source text
# line: 3
import marshal

marshal.loads(b"C" * 40)
