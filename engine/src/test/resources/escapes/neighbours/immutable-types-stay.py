# outcome: completed
# value: []
changed = []
for cls, name in ((str, "upper"), (int, "__add__"), (list, "append"), (dict, "get"), (type, "mro"), (object, "__str__"), (type(None), "x"), (type(len), "__call__"), (Exception, "x"), (type(lambda: 0), "x")):
    for change in (lambda: setattr(cls, name, lambda *a: "mine"), lambda: cls.__dict__.update({name: 1}), lambda: type.__setattr__(cls, name, 1), lambda: delattr(cls, name)):
        try:
            change()
            changed.append((cls.__name__, name))
        except (TypeError, AttributeError):
            pass
changed
