# outcome: completed
# value: "timed out"
# oracle: python3
import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(60), timeout=0.01)
        return "finished"
    except asyncio.TimeoutError:
        return "timed out"


asyncio.run(main())
