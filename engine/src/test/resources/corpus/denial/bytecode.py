# outcome: completed
# value: ["refused", "refused", "refused", "refused", 7]
import _imp
import io
import marshal


def make():
    def inner():
        return 7

    return inner


seen = []
for attempt in (
    lambda: marshal.loads(marshal.dumps(make.__code__)),
    lambda: marshal.load(io.BytesIO(b"C" * 40)),
    lambda: make.__code__.replace(co_code=b"\xff" * 20),
    lambda: _imp.get_frozen_object("x", b"C" * 40),
):
    try:
        attempt()
        seen.append("made")
    except PermissionError:
        seen.append("refused")
# Without bytes of its own, a program may copy its functions as it likes.
make.__code__ = make.__code__.replace(co_name="other")
seen + [make()()]
