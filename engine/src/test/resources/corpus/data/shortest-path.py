# outcome: completed
# value: [7, ["a", "c", "b", "d"]]
# oracle: python3
import heapq

graph = {"a": {"b": 5, "c": 1}, "b": {"d": 3}, "c": {"b": 3, "d": 8}, "d": {}}


def shortest(start, goal):
    queue, done = [(0, start, [start])], set()
    while queue:
        cost, node, path = heapq.heappop(queue)
        if node == goal:
            return [cost, path]
        if node in done:
            continue
        done.add(node)
        for to, weight in graph[node].items():
            heapq.heappush(queue, (cost + weight, to, path + [to]))


shortest("a", "d")
