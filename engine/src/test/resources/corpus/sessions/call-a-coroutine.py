# outcome: completed
import asyncio


async def later(n):
    await asyncio.sleep(0)
    return n * 2
# --- step
# outcome: completed
# call: later [21]
# value: 42
