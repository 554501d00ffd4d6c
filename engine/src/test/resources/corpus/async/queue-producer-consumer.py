# outcome: completed
# value: [0, 10, 20, 30]
# oracle: python3
import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    out = []

    async def produce():
        for n in range(4):
            await queue.put(n * 10)
        await queue.put(None)

    async def consume():
        while (item := await queue.get()) is not None:
            out.append(item)

    await asyncio.gather(produce(), consume())
    return out


asyncio.run(main())
