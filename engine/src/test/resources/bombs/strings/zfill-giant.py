# outcome: failed
# error: SystemError
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
'1'.zfill(2_000_000_000)
