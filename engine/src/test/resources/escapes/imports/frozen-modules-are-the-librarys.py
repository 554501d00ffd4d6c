# outcome: completed
# value: []
import _imp

found = []
for name in ("_frozen_importlib", "__hello__", "_polyglot", "zipimport", "org.graalvm", "java", "__graalpython__"):
    try:
        code = _imp.get_frozen_object(name)
        if "com.oracle" in repr(code) or "/root" in code.co_filename:
            found.append((name, code.co_filename))
    except (ImportError, TypeError):
        pass
found
