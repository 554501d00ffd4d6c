# outcome: completed
# changes: any
# value: []
import os
import shutil

file, folder = "@SECRET_FILE@", "@SECRET_FOLDER@"
open("mine", "w").close()
did = []
attempts = {
    "listdir": lambda: os.listdir(folder), "scandir": lambda: list(os.scandir(folder)), "mkdir": lambda: os.mkdir(folder + "/new"),
    "remove": lambda: os.remove(file), "rename out": lambda: os.rename("mine", folder + "/mine"), "rename in": lambda: os.rename(file, "stolen"),
    "replace": lambda: os.replace("mine", file), "link": lambda: os.link(file, "linked"), "symlink": lambda: os.symlink(file, "symlinked") or open("symlinked").read(),
    "copy": lambda: shutil.copy(file, "copy"), "move": lambda: shutil.move(file, "moved"), "chmod": lambda: os.chmod(file, 0o777),
    "utime": lambda: os.utime(file, (0, 0)), "truncate": lambda: os.truncate(file, 0), "chdir": lambda: os.chdir(folder), "rmtree": lambda: shutil.rmtree(folder),
    "walk": lambda: next(os.walk(folder)), "access": lambda: 1 / os.access(file, os.R_OK), "exists": lambda: 1 / os.path.exists(file), "statvfs": lambda: os.statvfs(folder),
    "chroot": lambda: os.chroot(folder), "write": lambda: open(file, "w").write("x"), "append": lambda: open(file, "a").write("x"), "disk": lambda: shutil.disk_usage(folder),
}
for name, attempt in attempts.items():
    try:
        did.append((name, str(attempt())))
    except (OSError, ZeroDivisionError, StopIteration, shutil.Error):
        pass
did
