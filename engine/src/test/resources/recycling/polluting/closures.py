import atexit, gc, json, logging, sys
def counter():
    count = 0
    def more(*_):
        nonlocal count
        count += 1
        return count
    return more
evil = counter()
json.JSONEncoder.iterencode = evil
sys.displayhook = evil
sys.excepthook = evil
gc.callbacks.append(evil)
atexit.register(evil)
logging.addLevelName(77, 'EVIL')
class EvilHandler(logging.Handler):
    emit = evil
logging.getLogger('evil').addHandler(EvilHandler())
logging.root.addHandler(EvilHandler())
logging.root.setLevel(77)
