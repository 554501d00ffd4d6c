# outcome: completed
# value: ["", "plain", "naïve 日本 🐍", "tab\tline\nnul\u0000"]
# oracle: python3
["", "plain", "naïve 日本 🐍", "tab\tline\nnul\0"]
