# outcome: completed
# files: {"a.py": "import b\n\n\ndef name():\n    return 'a' + b.suffix()\n", "b.py": "import a\n\n\ndef suffix():\n    return 'b'\n"}
# value: "ab"
import a

a.name()
