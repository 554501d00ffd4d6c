# outcome: completed
# value: ["refused", "refused", "refused", "refused"]
import pickle

seen = []
for data in (
    b"cposix\nsystem\n(S'id'\ntR.",
    b"cjava\ntype\n(S'java.lang.System'\ntR.",
    b"cpolyglot\neval\n(tR.",
    b"c__graalpython__\njava_type\n(tR.",
):
    try:
        seen.append(str(pickle.loads(data)))
    except (OSError, ImportError, AttributeError, TypeError):
        seen.append("refused")
seen
