# outcome: limit:wall
# limits: wall=500ms
# needs: within-operations
import itertools

max(itertools.count())
