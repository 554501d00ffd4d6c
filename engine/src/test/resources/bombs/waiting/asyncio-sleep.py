# outcome: limit:wall
# limits: wall=5s, heap=64MB
import asyncio
asyncio.run(asyncio.sleep(10_000))
