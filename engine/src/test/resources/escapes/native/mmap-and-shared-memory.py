# outcome: completed
# value: ["refused", "refused", "refused"]
seen = []
for attempt in (
    "import mmap; mmap.mmap(-1, 4096)",
    "from multiprocessing import shared_memory; shared_memory.SharedMemory(create=True, size=10)",
    "import multiprocessing; multiprocessing.Process(target=print).start()",
):
    try:
        exec(attempt)
        seen.append("ran")
    except (ImportError, OSError, AttributeError):
        seen.append("refused")
seen
