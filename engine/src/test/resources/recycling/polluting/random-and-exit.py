import random, time
random.seed(1)
random.random()
open('/tmp/x', 'w')
raise SystemExit(3)
