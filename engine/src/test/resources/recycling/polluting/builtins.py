import builtins
builtins.evil = 1
builtins.print = None
builtins.len = lambda x: 99
del builtins.abs
