# outcome: failed
# error: TypeError
import ast

tree = ast.Module([ast.Expr(ast.Constant(object()))], [])
compile(ast.fix_missing_locations(tree), "x", "exec")
