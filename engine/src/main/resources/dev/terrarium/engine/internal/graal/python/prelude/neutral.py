# Makes the interpreter look the same everywhere: no trace of the host, streams that lose nothing.
def _setup(main, source_of):
    import builtins
    import sys
    import posix
    import _frozen_importlib as bootstrap
    import _imp
    import _io

    sys.argv = ['main.py']
    sys.orig_argv = ['python3', 'main.py']
    sys.executable = sys._base_executable = '/usr/bin/python3'
    sys.version = '3.12.8 (main, Jan  1 2025, 00:00:00) [GraalPy]'

    # The implementation would ask the host.
    sys.getdefaultencoding = lambda: 'utf-8'

    # The implementation asks it whenever a text file is opened. Loading all of it, with regular
    # expressions, takes longer than most programs, so that waits until somebody wants more.
    def getencoding():
        return 'utf-8'

    def load(name):
        if name.startswith('__') and name != '__all__' or '__getattr__' not in locale.__dict__:
            raise AttributeError(f"module 'locale' has no attribute {name!r}")
        del locale.__getattr__
        locale.__spec__.loader.exec_module(locale)
        locale.getencoding = getencoding
        return getattr(locale, name)

    locale = bootstrap.module_from_spec(bootstrap._find_spec('locale', None))
    getencoding.__module__ = 'locale'
    locale.getencoding, locale.__getattr__ = getencoding, load
    sys.modules['locale'] = locale

    # The implementation fails. What CPython 3.12 answers, for what programs ask about.
    def integer(value):
        return 24 + 4 * max(1, -(-int.bit_length(value) // 30))

    def text(value):
        if str.isascii(value):
            return 41 + str.__len__(value)
        widest = ord(max(value))
        width = 1 if widest < 256 else 2 if widest < 65536 else 4
        return 56 + width * (str.__len__(value) + 1)

    def mapping(value):
        count, size = dict.__len__(value), 8
        if count == 0:
            return 64
        while size * 2 // 3 < count:
            size *= 2
        return 96 + size * (1 if size <= 256 else 2 if size <= 65536 else 4) + size * 2 // 3 * 24

    def collection(value):
        count, size = len(value), 8
        while count >= (full := -(-3 * (size - 1) // 5)):
            least = full * (4 if full <= 50000 else 2)
            while size <= least:
                size *= 2
        return 216 + (16 * size if size > 8 else 0)

    sizes = {
        int: integer, str: text, dict: mapping, set: collection, frozenset: collection,
        float: lambda value: 24, complex: lambda value: 32, type(None): lambda value: 16,
        bytes: lambda value: 33 + bytes.__len__(value),
        bytearray: lambda value: 56 + (bytearray.__len__(value) and bytearray.__len__(value) + 1),
        tuple: lambda value: 40 + 8 * tuple.__len__(value),
        list: lambda value: 56 + 8 * list.__len__(value),
        range: lambda value: 48, type: lambda value: 1688, type(mapping): lambda value: 160,
        type(value for value in ()): lambda value: 200,
        object: lambda value: 16 if type(value) is object else 56,
    }

    def getsizeof(object, default=None):
        for base in type(object).__mro__:
            if base in sizes:
                return sizes[base](object)
            if '__sizeof__' in base.__dict__:
                return base.__sizeof__(object) + 32

    sys.getsizeof = getsizeof

    # It would set the time zone of the whole host.
    class Spec:
        name = 'time'

    _imp.create_builtin(Spec).tzset = lambda: None

    # What is printed must be there when a program is killed, and in the order it was printed.
    def unbuffered(stream):
        return _io.TextIOWrapper(stream.buffer.raw, encoding='utf-8', write_through=True,
                                 errors='strict' if stream is sys.stdout else 'backslashreplace')

    sys.stdout, sys.stderr = unbuffered(sys.stdout), unbuffered(sys.stderr)
    sys.__stdout__, sys.__stderr__ = sys.stdout, sys.stderr

    class NoInput:
        name, mode, encoding, errors, closed = '<stdin>', 'r', 'utf-8', 'strict', False

        def read(self, *args):
            raise EOFError('there is no standard input in the sandbox: pass values as inputs, '
                           'or read files in /workspace')

        readline = readlines = __iter__ = __next__ = read

        def isatty(self):
            return False

        readable = writable = seekable = isatty

        def fileno(self):
            return 0

        def close(self):
            pass

        @property
        def buffer(self):
            return self

    sys.stdin = sys.__stdin__ = NoInput()

    def input(prompt='', /):
        if prompt:
            sys.stdout.write(str(prompt))
        return sys.stdin.readline()

    def exit(code=None):
        raise SystemExit(code)

    builtins.input = input
    builtins.exit = builtins.quit = exit

    # CPython closes a file as soon as nothing refers to it, and programs rely on that: what was
    # written must be there when a file is opened next and when the run ends.
    opened = []
    open_file = _io.open

    def settle():
        kept = []
        for stream in opened:
            try:
                if not stream.closed:
                    stream.flush()
                    kept.append(stream)
            except (OSError, ValueError):
                pass
        opened[:] = kept

    def open(file, mode='r', *args, **kwargs):
        if opened:
            settle()
        stream = open_file(file, mode, *args, **kwargs)
        if mode[0] in 'wax' or '+' in mode:
            opened.append(stream)
        return stream

    builtins.open = _io.open = open

    # The implementation fails where a folder is in the way.
    def renaming(function):
        def is_folder(path):
            try:
                return posix.stat(path).st_mode & 0o170000 == 0o040000
            except (OSError, ValueError):
                return False

        def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
            if src_dir_fd is None and dst_dir_fd is None and is_folder(dst):
                if not is_folder(src):
                    raise IsADirectoryError(21, 'Is a directory', src, None, dst)
                if posix.stat(src).st_ino == posix.stat(dst).st_ino:
                    return
                posix.rmdir(dst)
            return function(src, dst, src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)

        rename.__name__ = rename.__qualname__ = function.__name__
        return rename

    posix.rename, posix.replace = renaming(posix.rename), renaming(posix.replace)

    # linecache, and so traceback and inspect, find the text of programs here.
    class Loader:
        def get_source(self, name=None):
            return source_of()

    main.__loader__ = Loader()

    def extend_path(path):
        sys.path[0:0] = ['/workspace']
        sys.path.extend(path)
        # Who is served after others must not repeat their numbers.
        chance = sys.modules.get('random')
        if chance is not None:
            chance.seed()

    def preload(*names):
        for name in names:
            __import__(name)

    def notify(callback, reference):
        try:
            callback(reference)
        except BaseException as error:
            sys.stderr.write(f'Exception ignored in: {callback!r}\n{type(error).__name__}: {error}\n')

    return (opened, settle), extend_path, preload, notify


_setup
