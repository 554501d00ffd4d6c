import re
re.sub = lambda *a: 'pwned'
re.purge()
re.compile('evil')
re._cache = None
