import decimal, fractions, numbers
decimal.getcontext().prec = 5
decimal.getcontext().rounding = decimal.ROUND_UP
decimal.getcontext().traps[decimal.Inexact] = True
decimal.DefaultContext.prec = 2
decimal.BasicContext.Emax = 3
decimal.setcontext(decimal.Context(prec=1))
numbers.Number.register(str)
fractions.Fraction.__add__ = lambda *a: 'pwned'
decimal.Decimal(1) / 3
