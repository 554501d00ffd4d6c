# outcome: limit:result
# limits: heap=64MB, cpu=60s, result=100KB
import decimal
decimal.Decimal('1' * 1_000_000)
