# outcome: completed
# value: ["main.py", null]
def gen():
    yield 1


g = gen()
next(g)
[g.gi_frame.f_code.co_filename, g.gi_frame.f_back]
