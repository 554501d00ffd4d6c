# outcome: limit:wall
# limits: wall=5s, heap=64MB
import asyncio
async def main():
    await asyncio.get_running_loop().create_future()
asyncio.run(main())
