# outcome: completed
# value: ["ImportError", "ImportError", "ImportError", "ImportError", "ImportError"]
seen = []
for name in ("java", "java.lang", "java.lang.System", "jarray", "org.graalvm.polyglot"):
    try:
        __import__(name)
        seen.append("imported")
    except ImportError:
        seen.append("ImportError")
seen
