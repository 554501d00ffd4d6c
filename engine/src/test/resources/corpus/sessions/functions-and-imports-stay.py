# outcome: completed
import math


def area(r):
    return round(math.pi * r * r, 2)
# --- step
# outcome: completed
# value: 12.57
area(2)
# --- step
# outcome: completed
# value: 3
math.floor(math.pi)
