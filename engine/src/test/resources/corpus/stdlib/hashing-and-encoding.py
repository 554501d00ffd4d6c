# outcome: completed
# value: ["900150983cd24fb0d6963f7d28e17f72", "ba7816bf8f01cfea", "aGVsbG8=", "hello", "68656c6c6f", 907060870, "f7bc83f430538424"]
# oracle: python3
import base64
import hashlib
import hmac
import zlib

[
    hashlib.md5(b"abc").hexdigest(),
    hashlib.sha256(b"abc").hexdigest()[:16],
    base64.b64encode(b"hello").decode(),
    base64.b64decode("aGVsbG8=").decode(),
    b"hello".hex(),
    zlib.crc32(b"hello"),
    hmac.new(b"key", b"The quick brown fox jumps over the lazy dog", "sha256").hexdigest()[:16],
]
