# outcome: completed
# value: [0, 1, 4, 9]
# oracle: python3
import asyncio


async def squares(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i * i


async def main():
    return [s async for s in squares(4)]


asyncio.run(main())
