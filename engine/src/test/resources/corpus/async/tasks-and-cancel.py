# outcome: completed
# value: ["cancelled", true]
# oracle: python3
import asyncio

log = []


async def forever():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def main():
    task = asyncio.create_task(forever())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    return task.cancelled()


was_cancelled = asyncio.run(main())
[*log, was_cancelled]
