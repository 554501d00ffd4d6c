# outcome: failed
# error: json.decoder.JSONDecodeError
# message: Expecting value: line 1 column 7 (char 6)
# oracle: python3
import json

json.loads('{"a": }')
