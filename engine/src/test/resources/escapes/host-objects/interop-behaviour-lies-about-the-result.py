# outcome: failed
# error: RuntimeError
# message: "in interop"
import polyglot


class Mine:
    def __str__(self):
        return "mine"


def boom(self):
    raise RuntimeError("in interop")


polyglot.register_interop_behavior(Mine, is_string=True, as_string=boom, is_date=True, as_date=boom)
Mine()
