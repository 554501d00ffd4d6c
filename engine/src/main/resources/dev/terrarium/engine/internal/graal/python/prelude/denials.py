# Takes away what a sandbox has not, in a way that programs can catch and understand. Functions are
# replaced in the modules that own them, and nothing keeps the originals. Loops are functions of their
# own, and so is what loops in a builtin: the compiler would take the whole of this long one for
# their sake, for ten seconds and in vain.
def _setup(main, library_code):
    import builtins
    import gc
    import sys
    import time
    import posix
    import _imp
    import _io
    import _signal
    import _thread

    class SandboxDenied(PermissionError):
        """Something was asked for that this sandbox was not granted."""

        __module__ = 'builtins'
        __qualname__ = 'SandboxDenied'

    kinds = {
        'network': ('network access',
                    'there is no network in the sandbox: use a granted tool or mounted files'),
        'threads': ('starting threads',
                    'the sandbox runs one thread: use asyncio, or ThreadPoolExecutor, '
                    'which runs tasks one after another here'),
        'processes': ('processes',
                      'the sandbox starts and controls no processes: use Python itself, '
                      'such as pathlib and shutil, or a granted tool'),
        'native': ('native code', 'the sandbox loads no native code: use pure Python'),
        'signals': ('signals', 'the sandbox has no signals: use asyncio.timeout for time limits'),
        'debugger': ('a debugger', 'nobody could answer it: print what you want to know'),
        'system': ('the operating system', 'the sandbox has none: use files in /workspace'),
    }

    def refusal(message, what, why):
        error = SandboxDenied(message)
        error.errno = 1
        error.what = what
        error.why = why
        return error

    def denial(name, kind):
        what, why = kinds[kind]
        return refusal(f'{name} is not available: {why}', what, why)

    def denied(name, kind):
        def deny(*args, **kwargs):
            raise denial(name, kind)
        deny.__name__ = deny.__qualname__ = name.rpartition('.')[2]
        return deny

    def refuse(what, why):
        raise refusal(f'{what} is not available: {why}', what, why)

    SandboxDenied.denial = staticmethod(denial)
    SandboxDenied.denied = staticmethod(denied)
    builtins.SandboxDenied = SandboxDenied

    def replace(module, prefix, kind, names):
        for name in names.split():
            setattr(module, name, denied(prefix + name, kind))

    replace(posix, 'os.', 'processes',
            'system execv execve fork forkpty posix_spawn posix_spawnp kill killpg wait waitpid '
            'openpty setpgid setpgrp setsid getpgid getsid pipe nice')
    replace(posix, 'os.', 'system',
            'chown fchown lchown fchdir statvfs fstatvfs getloadavg mkfifo mknod chroot')
    posix.register_at_fork = lambda **hooks: None
    replace(_signal, 'signal.', 'signals',
            'signal raise_signal alarm setitimer siginterrupt set_wakeup_fd pause pthread_kill')
    replace(_thread, '_thread.', 'threads', 'start_new_thread start_new start_joinable_thread')
    replace(_thread, '_thread.', 'signals', 'interrupt_main')

    def constant(value):
        return lambda *args: value

    _signal.getsignal = constant(_signal.SIG_DFL)
    _signal.getitimer = constant((0.0, 0.0))
    posix.getpid = constant(2)
    posix.getppid = posix.getpgrp = constant(1)
    posix.getuid = posix.geteuid = posix.getgid = posix.getegid = constant(1000)
    posix.getgroups = lambda: [1000]
    posix.cpu_count = constant(1)
    posix.ctermid = constant('/dev/tty')
    posix.isatty = constant(False)
    sys.getfilesystemencoding = constant('utf-8')
    # Would set the whole host's time zone, and stop the whole host for a collection.
    time.tzset = constant(None)
    gc.collect = lambda generation=2: 0
    gc.get_count = constant((0, 0, 0))
    neutral = posix.uname_result(('Linux', 'sandbox', '6.1.0', '#1 SMP', 'x86_64'))
    posix.uname = constant(neutral)

    def get_terminal_size(fd=1):
        raise OSError(25, 'Inappropriate ioctl for device')

    def _exit(status=0):
        raise SystemExit(status)

    posix.get_terminal_size = get_terminal_size
    posix.get_blocking = constant(True)
    posix.set_blocking = constant(None)
    builtins.breakpoint = denied('breakpoint', 'debugger')
    sys.breakpointhook = sys.__breakpointhook__ = builtins.breakpoint
    posix._exit = _exit
    posix.environ.pop(b'UNSAFE_PYO3_SKIP_VERSION_CHECK', None)

    # Modules that reach for the host. The standard library has stand-ins for some of them.
    def words(text):
        return frozenset(text.split())

    hidden = words(
        'java jarray __graalpython__ _socket _ssl _ctypes _posixsubprocess _multiprocessing '
        '_multiprocessing_graalpy _posixshmem mmap fcntl resource readline faulthandler select pwd '
        '_crypt _lsprof _locale')
    create_builtin = _imp.create_builtin

    class Spec:
        name = None

    def empty(names, but):
        for name in names.difference(but):
            Spec.name = name
            create_builtin(Spec).__dict__.clear()

    def keep(module, names, prefixes=()):
        for name in list(module.__dict__):
            if name not in names and not name.startswith(prefixes):
                delattr(module, name)

    empty(hidden, ['__graalpython__'])

    # Regular expressions are matched by an engine of its own, whose objects have members. All else
    # that speaks to foreign objects goes: it fails in ways that name the host's classes.
    def members(thing):
        names = set(dir(thing)).difference(dir(type(thing)))
        return sorted(names, key=lambda name: getattr(thing, name))

    Spec.name = 'polyglot'
    polyglot = create_builtin(Spec)
    keep(polyglot,
         ('__name__', '__doc__', '__loader__', '__spec__', '__package__', '__path__',
          'UnsupportedMessage', 'interop_behavior', 'interop_type', 'register_interop_behavior',
          'register_interop_type'), 'Foreign')
    polyglot.__keys__ = members
    own = __graalpython__
    keep(own,
         ('__name__', '__doc__', 'builtin', 'force_split_direct_calls', 'unsafe_object_new',
          'ForeignType', 'in_preinitialization', 'stdlib_home', 'core_home',
          'posix_module_backend', 'import_current_as_named_module_with_delegate'))

    class Toolchain:
        get = staticmethod(constant(''))

    own.determine_system_toolchain = lambda: Toolchain
    own.capi_home = own.core_home
    sys.modules.pop('__graalpython__', None)

    # Code is made of source text, or of the library's own bytes: others could break the interpreter.
    external = sys.modules['_frozen_importlib_external']
    make_code, read, fix_filename = compile, _io.FileIO, _imp._fix_co_filename
    loads = external.marshal.loads

    def compile_bytecode(data, name=None, bytecode_path=None, source_path=None):
        code = library_code(bytecode_path)
        if code is not None:
            if source_path is not None:
                fix_filename(code, source_path)
            return code
        if source_path is None:
            raise ImportError(f'{name!r} comes without its source', name=name, path=bytecode_path)
        with read(source_path) as file:
            return make_code(file.read(), source_path, 'exec', dont_inherit=True)

    external._compile_bytecode = compile_bytecode

    is_builtin = _imp.is_builtin
    _imp.is_builtin = lambda name: 0 if name in hidden else is_builtin(name)

    def create(spec):
        if spec.name in hidden:
            raise ImportError(f'no built-in module named {spec.name}', name=spec.name)
        return create_builtin(spec)

    _imp.create_builtin = create

    def seen(names):
        return tuple(n for n in names if n not in hidden)

    def of_names(finders, names):
        finders[:] = [f for f in finders if getattr(f, '__name__', '') in names]

    sys.builtin_module_names = seen(sys.builtin_module_names)
    of_names(sys.meta_path, ('BuiltinImporter', 'FrozenImporter', 'PathFinder'))
    return SandboxDenied, refuse, lambda text: loads(text.encode('latin-1'))


_setup
