# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
'%.2000000000f' % 1.5
