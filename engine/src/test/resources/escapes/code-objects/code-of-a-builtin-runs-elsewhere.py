# outcome: completed
# value: "refused"
import os


def steal():
    pass


try:
    steal.__code__ = os.system.__code__
    seen = str(steal())
except (TypeError, ValueError, AttributeError, OSError, NameError):
    seen = "refused"
seen
