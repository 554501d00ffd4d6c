import decimal, warnings, codecs
decimal.getcontext().prec = 3
warnings.simplefilter('error')
warnings.filters.clear()
codecs.register(lambda n: None)
