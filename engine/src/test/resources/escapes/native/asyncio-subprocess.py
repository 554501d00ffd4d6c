# outcome: completed
# value: "refused"
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("id")
    return await process.wait()


try:
    seen = asyncio.run(main())
except (OSError, NotImplementedError, RuntimeError):
    seen = "refused"
seen
