# outcome: limit:result
# limits: heap=64MB, cpu=60s, result=100KB
import decimal
decimal.Decimal((0, (1,) * 200_000, 0))
