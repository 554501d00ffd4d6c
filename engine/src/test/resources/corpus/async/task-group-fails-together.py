# outcome: completed
# value: ["ValueError", "cancelled"]
# oracle: python3
import asyncio

seen = []


async def boom():
    raise ValueError("x")


async def patient():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        seen.append("cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(patient())
        group.create_task(boom())


try:
    asyncio.run(main())
except ExceptionGroup as group:
    seen.insert(0, type(group.exceptions[0]).__name__)
seen
