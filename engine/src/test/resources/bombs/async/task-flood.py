# outcome: limit:heap
# limits: heap=48MB, cpu=120s, wall=120s, allocation=512GB
import asyncio
async def never():
    await asyncio.get_running_loop().create_future()
async def main():
    kept = []
    while True:
        kept.append(asyncio.ensure_future(never()))
        await asyncio.sleep(0)
asyncio.run(main())
