# outcome: completed
# value: [1, 3]
# tools: echo, add
_call = _missing = invoke = tools = ToolError = None
import builtins

builtins.ToolError = int
[echo(1), add(1, 2)]
