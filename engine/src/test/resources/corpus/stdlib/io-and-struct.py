# outcome: completed
# value: ["ab", "b", {"$bytes": "AQACAAAA"}, [1, 2]]
# oracle: python3
import io
import struct

buffer = io.StringIO()
print("a", file=buffer, end="")
buffer.write("b")
whole = buffer.getvalue()
buffer.seek(1)
packed = struct.pack("<HI", 1, 2)
[whole, buffer.read(), packed, struct.unpack("<HI", packed)]
