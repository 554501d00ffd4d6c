# outcome: denied
# limits: cpu=60s, heap=64MB
import select
select.select([], [], [])
