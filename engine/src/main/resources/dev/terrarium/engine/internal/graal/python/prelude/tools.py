# Makes granted tools look like ordinary functions, and importable from a module named tools.
def _setup(main, invoke, direct, failure, sources):
    import builtins
    import sys

    class ToolError(RuntimeError):
        """A tool could not do what it was asked to."""

        __module__ = 'builtins'
        __qualname__ = 'ToolError'

    class RunStopped(BaseException):
        __module__ = 'builtins'
        __qualname__ = 'RunStopped'

    errors = {'ARGUMENTS': TypeError, 'FAILED': ToolError, 'STOPPED': RunStopped}

    class Missing:
        def __repr__(self):
            return '...'

    missing = Missing()

    def call(index, positional, named):
        given = {name: value for name, value in named.items() if value is not missing}
        status, value = invoke(index, positional, given)
        if status == 'VALUE':
            return value
        raise errors[status](value)

    # What the host answers is a value of Python, or a failure, which is not.
    foreign = type(failure)

    def fail(value):
        raise errors[value[0]](value[1])

    builtins.ToolError = ToolError
    module = type(sys)('tools', 'Functions that the host grants to this program.')
    module.ToolError = ToolError
    scope = {'__builtins__': builtins, '__name__': 'tools', '_call': call,
             '_direct': direct, '_type': type, '_foreign': foreign, '_fail': fail,
             '_missing': missing}
    for name, source, doc in sources:
        exec(compile(source, '<terrarium tools>', 'exec'), scope)
        function = scope[name]
        function.__doc__ = doc
        setattr(module, name, function)
        setattr(main, name, function)
    module.__all__ = [name for name, _, _ in sources]
    sys.modules['tools'] = module


_setup
