# outcome: failed
# limits: cpu=60s, heap=64MB
# error: ValueError
import select
select.select([], [], [])
