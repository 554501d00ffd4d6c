import asyncio, contextlib, contextvars, itertools, json
def endless():
    try:
        for i in itertools.count():
            yield i
    finally:
        json.dumps = None
kept = [endless() for _ in range(50)]
[next(one) for one in kept]
@contextlib.contextmanager
def entered():
    yield 'evil'
manager = entered()
manager.__enter__()
var = contextvars.ContextVar('evil')
var.set(kept)
async def waits():
    await asyncio.sleep(3600)
async def agen():
    while True:
        yield 1
async def main():
    tasks = [asyncio.create_task(waits()) for _ in range(5)]
    await asyncio.sleep(0)
    stream = agen()
    await anext(stream)
    return tasks
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.create_task(waits())
asyncio.run(main())
coroutine = waits()
try:
    coroutine.send(None)
except RuntimeError as e:
    failed = e
