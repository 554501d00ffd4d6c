# outcome: completed
# value: []
import _imp
import posix
import _signal
import _thread

for module in (posix, _signal, _thread):
    try:
        _imp.exec_builtin(module)
    except PermissionError:
        pass
found = []
for function in (posix.system, posix.fork, posix.kill, _signal.raise_signal, _signal.signal, _thread.start_new_thread):
    if type(function).__name__ == "builtin_function_or_method":
        found.append(function.__name__)
found
