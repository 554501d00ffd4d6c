# outcome: completed
# value: [[1, 2, 3], [9, 7], 2, [1, 2, 3, 4]]
# oracle: python3
import bisect
import heapq

heap = [3, 1, 2]
heapq.heapify(heap)
ordered = [heapq.heappop(heap) for _ in range(3)]
row = [1, 2, 4]
at = bisect.bisect_left(row, 3)
bisect.insort(row, 3)
[ordered, heapq.nlargest(2, [1, 9, 7, 3]), at, row]
