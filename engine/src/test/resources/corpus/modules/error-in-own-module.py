# outcome: failed
# error: ValueError
# message: deep
# files: {"helper.py": "def go():\n    raise ValueError('deep')\n"}
# traceback-contains: File "main.py", line 3, in <module>
# traceback-contains: helper.py", line 2, in go
import helper

helper.go()
