# outcome: completed
# stdout: "enter\nbody\nexit\n"
# oracle: python3
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def scope():
    print("enter")
    try:
        yield
    finally:
        print("exit")


async def main():
    async with scope():
        print("body")


asyncio.run(main())
