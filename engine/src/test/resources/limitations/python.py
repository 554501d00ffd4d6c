"""What works in the sandbox and what does not; returns rows of (section, name, works, note)."""

import sys
import warnings

warnings.simplefilter("ignore")

# These print or open windows when they are imported, or are not meant to be.
UNTRIED = {"antigravity", "this", "idlelib", "turtle", "turtledemo"}

rows = []


def note(error):
    return f"{type(error).__name__}: {error}".split("\n")[0]


def probe(section, name, code):
    try:
        exec(code, {"__name__": "probe"})
        rows.append((section, name, True, ""))
    except BaseException as error:
        rows.append((section, name, False, note(error)))


for module in sorted(sys.stdlib_module_names):
    if not module.startswith("_") and module not in UNTRIED:
        probe("Standard library", module, f"import {module}")

for module in (
    "asyncio.subprocess concurrent.futures email.message html.parser http.client http.server "
    "importlib.metadata importlib.resources json.tool logging.handlers multiprocessing.pool os.path "
    "unittest.mock urllib.parse urllib.request wsgiref.simple_server xml.dom.minidom "
    "xml.etree.ElementTree xml.sax zoneinfo"
).split():
    probe("Standard library, submodules", module, f"import {module}")

for module in (
    "numpy pandas scipy matplotlib sklearn requests httpx bs4 lxml yaml PIL sympy networkx"
).split():
    probe("Packages that models reach for", module, f"import {module}")

FEATURES = {
    "asyncio.run with sleep and gather": """
import asyncio
async def one(n):
    await asyncio.sleep(0)
    return n
async def main():
    return await asyncio.gather(one(1), one(2))
assert asyncio.run(main()) == [1, 2]
""",
    "asyncio.timeout and TaskGroup": """
import asyncio
async def main():
    async with asyncio.timeout(1):
        async with asyncio.TaskGroup() as group:
            task = group.create_task(asyncio.sleep(0, 7))
    return task.result()
assert asyncio.run(main()) == 7
""",
    "asyncio.Queue": """
import asyncio
async def main():
    queue = asyncio.Queue()
    await queue.put(1)
    return await queue.get()
assert asyncio.run(main()) == 1
""",
    "asyncio.to_thread": """
import asyncio
assert asyncio.run(asyncio.to_thread(abs, -1)) == 1
""",
    "files: open, pathlib, shutil, glob": """
import pathlib, shutil, glob
pathlib.Path("p.txt").write_text("x")
shutil.copy("p.txt", "q.txt")
assert len(glob.glob("[pq].txt")) == 2
""",
    "tempfile": """
import tempfile
with tempfile.NamedTemporaryFile("w") as file:
    file.write("x")
with tempfile.TemporaryDirectory() as folder:
    pass
""",
    "zipfile, tarfile, gzip": """
import gzip, tarfile, zipfile
with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("a.txt", "a" * 100)
assert zipfile.ZipFile("a.zip").read("a.txt") == b"a" * 100
with tarfile.open("a.tar.gz", "w:gz") as archive:
    archive.add("a.zip")
with gzip.open("a.gz", "wb") as file:
    file.write(b"a")
""",
    "pickle, copy, json, csv": """
import copy, csv, io, json, pickle
value = {"a": [1, 2.5, None, "x"]}
assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == json.loads(json.dumps(value))
assert next(csv.reader(io.StringIO("1,2"))) == ["1", "2"]
""",
    "hashlib, hmac, secrets": """
import hashlib, hmac, secrets
hashlib.sha256(b"x").hexdigest(); hmac.new(b"k", b"x", "sha256"); secrets.token_hex()
""",
    "re, datetime, decimal, fractions": """
import datetime, decimal, fractions, re
re.sub(r"(?P<a>x)", r"\\g<a>", "x"); datetime.datetime.now().isoformat()
decimal.Decimal("0.1") + 1; fractions.Fraction(1, 3)
""",
    "zoneinfo with time zone data": "import zoneinfo; zoneinfo.ZoneInfo('Europe/Oslo')",
    "dataclasses, enum, typing, match": """
import dataclasses, enum, typing
@dataclasses.dataclass(frozen=True)
class A:
    x: int
match A(1):
    case A(x=1):
        pass
""",
    "xml.etree: parsing": "import xml.etree.ElementTree as tree; tree.fromstring('<a/>')",
    "html.parser": "from html.parser import HTMLParser; HTMLParser().feed('<p>x</p>')",
    "threads": "import threading; threading.Thread(target=print).start()",
    "ThreadPoolExecutor": """
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as pool:
    assert list(pool.map(abs, [-1])) == [1]
""",
    "processes": "import subprocess; subprocess.run(['ls'])",
    "os.system": "import os; os.system('ls')",
    "os.fork": "import os; os.fork()",
    "sockets": "import socket; socket.create_connection(('localhost', 80))",
    "HTTP": "import urllib.request; urllib.request.urlopen('http://localhost')",
    "signal handlers": "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)",
    "code made of bytes": "import marshal; marshal.loads(marshal.dumps(compile('1', 'x', 'eval')))",
    "facts about the host": "import os; os.sysconf('SC_NPROCESSORS_ONLN')",
    "standard input": "input()",
    "files of the host": "open('/etc/passwd')",
    "symbolic links": "import os; os.symlink('a', 'b')",
}
for name, code in FEATURES.items():
    probe("Features", name, code)

rows
