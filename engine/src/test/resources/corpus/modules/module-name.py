# outcome: completed
# value: ["__main__", true]
# oracle: none
import sys

ran = False
if __name__ == "__main__":
    ran = True
[sys.modules["__main__"].__name__, ran]
