def gen():
    while True:
        yield 1
g = gen()
next(g)
import asyncio
async def main(): await asyncio.sleep(0)
asyncio.run(main())
