# outcome: completed
# value: [[30, 10, 20], [10, 20, 30]]
# oracle: python3
import asyncio

done = []


async def work(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)
    done.append(rounds)
    return rounds


async def main():
    return await asyncio.gather(work(30), work(10), work(20))


[asyncio.run(main()), done]
