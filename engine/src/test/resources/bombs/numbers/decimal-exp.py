# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import decimal
decimal.getcontext().prec = 4000
while True:
    decimal.Decimal(2).exp()
