# outcome: failed
# error: SystemError
import polyglot

polyglot.register_interop_type("a", "b")
