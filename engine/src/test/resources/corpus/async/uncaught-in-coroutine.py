# outcome: failed
# error: ValueError
# message: inside
# line: 6
import asyncio


async def main():
    await asyncio.sleep(0)
    raise ValueError("inside")


asyncio.run(main())
