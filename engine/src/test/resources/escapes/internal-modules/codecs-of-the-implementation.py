# outcome: completed
# value: []
import _codecs
import codecs

texts = []
for name in ("__truffle_lookup__", "__truffle_encode__", "__truffle_decode__", "_forget_codec", "lookup", "lookup_error"):
    function = getattr(_codecs, name, None)
    for args in ((), ("java.lang.String",), (b"x", "utf-99", "strict"), ("x", "\0", "boom")):
        try:
            texts.append(str(function(*args)))
        except Exception as e:
            texts.append(str(e))
for name in ("cp037", "x-unknown", "../../etc/passwd", "@SECRET_FILE@", "a" * 5000):
    try:
        texts.append(str(codecs.lookup(name)))
    except LookupError as e:
        texts.append(str(e)[:100])
[t for t in texts if "com.oracle" in t or "java." in t.replace("java.lang.String", "") or "canary" in t.replace("@SECRET_FILE@"[:90], "") and "SECRET" in t]
