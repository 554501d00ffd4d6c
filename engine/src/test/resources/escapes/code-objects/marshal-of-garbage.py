# outcome: completed
# value: []
import marshal

found = []
for data in (b"", b"c", b"{", b"(\x01\x00\x00\x00", b"s\x10", b"r\x00\x00\x00\x01", b"z\x01", b"i", b"g", b"l\x05\x00\x00\x00"):
    try:
        marshal.loads(data)
        found.append(data)
    except PermissionError as e:
        if "java" in str(e) or "oracle" in str(e):
            found.append(str(e))
found
