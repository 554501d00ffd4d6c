# outcome: completed
# value: [0.1, 1.0, -0.0, 1e+300, {"$real": "Infinity"}, {"$real": "-Infinity"}, {"$real": "NaN"}]
# oracle: python3
[0.1, 1.0, -0.0, 1e300, float("inf"), float("-inf"), float("nan")]
