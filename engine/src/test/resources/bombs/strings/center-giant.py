# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
'a'.center(400_000_000, 'é')
