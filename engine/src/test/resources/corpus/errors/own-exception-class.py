# outcome: failed
# error: OutOfStock
# message: 7 wanted, 2 left
# line: 7
# traceback-contains: OutOfStock: 7 wanted, 2 left
class OutOfStock(Exception):
    def __init__(self, wanted, left):
        super().__init__(f"{wanted} wanted, {left} left")
        self.left = left


raise OutOfStock(7, 2)
