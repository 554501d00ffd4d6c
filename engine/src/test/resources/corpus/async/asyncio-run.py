# outcome: completed
# stdout: "a\nb\n"
# value: 3
# oracle: python3
import asyncio


async def part(name, n):
    print(name)
    await asyncio.sleep(0)
    return n


async def main():
    return await part("a", 1) + await part("b", 2)


asyncio.run(main())
