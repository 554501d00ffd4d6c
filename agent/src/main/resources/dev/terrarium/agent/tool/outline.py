import ast


def signature(node):
    returns = '' if node.returns is None else ' -> ' + ast.unparse(node.returns)
    return f'({ast.unparse(node.args)}){returns}'


def symbols(body, prefix, depth):
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            kind = 'method' if prefix else 'function'
            yield kind, prefix + node.name, node.lineno, node.end_lineno, signature(node)
        elif isinstance(node, ast.ClassDef):
            bases = ', '.join(ast.unparse(base) for base in node.bases)
            yield 'class', prefix + node.name, node.lineno, node.end_lineno, f'({bases})' if bases else ''
            if depth < 3:
                yield from symbols(node.body, prefix + node.name + '.', depth + 1)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and not prefix:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name) and target.id.isupper():
                    yield 'constant', target.id, node.lineno, node.end_lineno, ''
        elif isinstance(node, (ast.If, ast.Try)) and depth < 3:
            yield from symbols(node.body, prefix, depth + 1)


def imports(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield '.' * node.level + (node.module or '')


def is_main(node):
    return isinstance(node, ast.If) and '__name__' in ast.unparse(node.test)


def outline(text):
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError) as e:
        return {'error': f'{type(e).__name__}: {e}'[:200]}
    found = [dict(zip(('kind', 'name', 'line', 'end', 'signature'), s))
             for s in symbols(tree.body, '', 0)]
    return {'symbols': found, 'imports': sorted(set(imports(tree))),
            'main': any(is_main(node) for node in tree.body)}


{path: outline(text) for path, text in sources.items()}
