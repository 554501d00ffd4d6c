# outcome: limit:output
# limits: output=1000B
# stdout-contains: 日日日
# truncated: true
print("日" * 500)
