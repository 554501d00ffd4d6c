# outcome: completed
# value: [{"$bytes": "AAH/"}, {"$bytes": "YWJj"}, {"$bytes": ""}]
# oracle: python3
[b"\x00\x01\xff", bytearray(b"abc"), b""]
