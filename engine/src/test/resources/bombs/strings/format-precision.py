# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
'%.200000000f' % 1.5
