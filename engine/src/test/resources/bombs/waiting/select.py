# outcome: any
# limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
import select
select.select([], [], [])
