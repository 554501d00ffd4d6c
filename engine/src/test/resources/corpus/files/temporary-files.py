# outcome: completed
# value: ["secret", true]
import os
import tempfile

with tempfile.NamedTemporaryFile("w+", suffix=".txt") as f:
    f.write("secret")
    f.flush()
    f.seek(0)
    text = f.read()
[text, tempfile.gettempdir() == "/tmp"]
