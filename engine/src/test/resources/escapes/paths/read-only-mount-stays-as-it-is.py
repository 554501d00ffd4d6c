# outcome: completed
# mount: /data
# files: {"/data/in.txt": "in"}
# value: []
import os
import shutil

did = []
attempts = {
    "write": lambda: open("/data/in.txt", "w"), "append": lambda: open("/data/in.txt", "a"), "new": lambda: open("/data/new", "x"), "both": lambda: open("/data/in.txt", "r+"),
    "remove": lambda: os.remove("/data/in.txt"), "rename": lambda: os.rename("/data/in.txt", "/data/out.txt"), "out": lambda: os.rename("/data/in.txt", "/workspace/in.txt"),
    "over": lambda: os.replace("/workspace", "/data"), "mkdir": lambda: os.mkdir("/data/d"), "rmdir": lambda: os.rmdir("/data"), "mount itself": lambda: os.rename("/data", "/workspace/d"),
    "chmod": lambda: os.chmod("/data/in.txt", 0o777), "utime": lambda: os.utime("/data/in.txt", (0, 0)), "truncate": lambda: os.truncate("/data/in.txt", 0), "rmtree": lambda: shutil.rmtree("/data"),
    "fd": lambda: os.write(os.open("/data/in.txt", os.O_RDONLY), b"x"), "creat": lambda: os.open("/data/c", os.O_CREAT | os.O_WRONLY),
}
for name, attempt in attempts.items():
    try:
        attempt()
        did.append(name)
    except OSError:
        pass
did
