# outcome: completed
# value: {"$opaque": "Robot"}
class Robot:
    def __repr__(self):
        return "<robot>"


Robot()
