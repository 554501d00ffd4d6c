# outcome: failed
# limits: wall=60s, heap=64MB
import asyncio
async def main():
    await asyncio.get_running_loop().create_future()
asyncio.run(main())
