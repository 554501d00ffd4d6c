# Describes an exception as plain lists. Everything here may meet objects that lie, raise or loop.
def _setup(main, denied_type):
    import sys

    max_text, max_frames, max_chain, max_group = 20000, 400, 24, 16
    type_of = type

    # Read past whatever a class defines to hide them.
    cause_of = BaseException.__dict__['__cause__'].__get__
    context_of = BaseException.__dict__['__context__'].__get__
    suppressed = BaseException.__dict__['__suppress_context__'].__get__
    traceback_of = BaseException.__dict__['__traceback__'].__get__

    def cut(value):
        return value if len(value) <= max_text else value[:max_text] + '...'

    def text_of(value):
        try:
            result = str(value)
            return cut(result) if type_of(result) is str else cut(''.join(result))
        except Exception:
            return '<exception str() failed>'

    def name_of(cls):
        try:
            module, name = cls.__module__, cls.__qualname__
            if type_of(module) is str and type_of(name) is str:
                return name if module in ('__main__', 'builtins') else cut(f'{module}.{name}')
        except Exception:
            pass
        return 'Exception'

    def hidden(file):
        return file.startswith(('<terrarium', '<frozen importlib', '<frozen zipimport'))

    def frames_of(tb):
        result, count = [], 0
        while tb is not None:
            code = tb.tb_frame.f_code
            if not hidden(code.co_filename):
                if count == max_frames:
                    del result[max_frames // 2]
                    count -= 1
                result.append([code.co_name, code.co_filename, tb.tb_lineno or 0])
                count += 1
            tb = tb.tb_next
        return result

    def notes_of(exc):
        try:
            notes = exc.__notes__
        except Exception:
            return []
        if type_of(notes) not in (list, tuple):
            return [cut(repr(notes))]
        return [text_of(n) for n in notes[:50]]

    def syntax_of(exc):
        def number(value):
            return value if type_of(value) is int and -1 < value < 1 << 31 else -1

        text = exc.text
        return [
            exc.filename if type_of(exc.filename) is str else '<string>',
            number(exc.lineno), number(exc.offset), number(exc.end_lineno),
            number(exc.end_offset), cut(text) if type_of(text) is str else None,
        ]

    def chained(exc, seen, depth):
        cause, context = cause_of(exc), context_of(exc)
        if isinstance(cause, BaseException) and id(cause) not in seen:
            return ['cause', one(cause, seen, depth + 1)]
        if (cause is None and not suppressed(exc)
                and isinstance(context, BaseException) and id(context) not in seen):
            return ['context', one(context, seen, depth + 1)]
        return None

    def group_of(exc, seen, depth):
        members = exc.exceptions
        return [[one(e, seen, depth + 1) for e in members[:max_group]], len(members)]

    def one(exc, seen, depth=0):
        seen.add(id(exc))
        cls = type_of(exc)
        message = text_of(exc)
        syntax = group = chain = None
        if issubclass(cls, SyntaxError):
            try:
                syntax = syntax_of(exc)
                message = text_of(exc.msg)
            except Exception:
                pass
        if depth < max_chain:
            chain = chained(exc, seen, depth)
            if issubclass(cls, BaseExceptionGroup):
                group = group_of(exc, seen, depth)
        return [name_of(cls), message, notes_of(exc), frames_of(traceback_of(exc)), chain, syntax,
                group]

    # Libraries wrap what the sandbox refuses, such as urllib does in URLError.
    def refusal_behind(exc):
        for _ in range(max_chain):
            if type_of(exc) is denied_type:
                return exc
            exc = cause_of(exc) or (None if suppressed(exc) else context_of(exc))
            if exc is None:
                return None
        return None

    def facts(exc):
        cls = type_of(exc)
        refusal = refusal_behind(exc)
        if refusal is not None:
            return ['denied', text_of(refusal.what), text_of(refusal.why)]
        if issubclass(cls, ImportError):
            return ['import', text_of(exc.name)]
        if issubclass(cls, RecursionError):
            return ['depth']
        if issubclass(cls, MemoryError):
            return ['memory']
        if issubclass(cls, OSError):
            return ['os', text_of(exc.errno)]
        if issubclass(cls, SystemExit):
            code = exc.code
            return ['exit', '' if code is None else text_of(code)]
        return ['']

    # A class that is initialised for the first time where a program has used up its stack is broken
    # for all programs that follow. Chaining exceptions is what programs do there.
    def chain_once():
        try:
            try:
                raise RecursionError
            except RecursionError:
                raise KeyError
            finally:
                str(RecursionError)
        except BaseException:
            pass

    chain_once()

    def describe(exc):
        try:
            about = facts(exc)
        except Exception:
            about = ['']
        return [about, one(exc, set())]

    return describe


_setup
