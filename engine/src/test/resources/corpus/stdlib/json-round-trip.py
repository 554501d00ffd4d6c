# outcome: completed
# value: [true, "{\"a\": [1, 2.5, null, true], \"é\": \"\\u00fc\"}", "{\n  \"a\": 1\n}"]
# oracle: python3
import json

data = {"a": [1, 2.5, None, True], "é": "ü"}
text = json.dumps(data, ensure_ascii=False).replace("ü", "\\u00fc")
[json.loads(text) == data, text, json.dumps({"a": 1}, indent=2)]
