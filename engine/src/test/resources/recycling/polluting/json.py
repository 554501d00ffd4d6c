import json
json.JSONEncoder.default = lambda s, o: 'pwned'
json.dumps = lambda *a, **k: 'pwned'
json.evil = 1
