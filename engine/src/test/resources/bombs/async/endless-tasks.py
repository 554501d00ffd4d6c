# outcome: limit:cpu
# limits: cpu=3s, heap=64MB, allocation=64GB
import asyncio
async def f():
    while True:
        await asyncio.sleep(0)
asyncio.run(f())
