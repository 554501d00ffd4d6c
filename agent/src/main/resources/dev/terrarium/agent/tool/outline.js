const acorn = require('/workspace/acorn.js');

const options = {ecmaVersion: 'latest', locations: true, allowHashBang: true,
  allowReturnOutsideFunction: true, allowAwaitOutsideFunction: true};
const parsers = new Map();
const typed = (dts, jsx) => {
  const key = `${dts} ${jsx}`;
  if (!parsers.has(key)) {
    const {tsPlugin} = require('/workspace/acorn-typescript.js');
    parsers.set(key, acorn.Parser.extend(tsPlugin({dts, jsx})));
  }
  return parsers.get(key);
};
const parser = (path) => {
  if (/\.(?:[mc]?ts|tsx|jsx)$/i.test(path)) {
    return typed(/\.d\.[mc]?ts$/i.test(path), /x$/i.test(path));
  }
  return acorn.Parser;
};
const parse = (text, path) => {
  const Parser = parser(path);
  try {
    return Parser.parse(text, {...options, sourceType: 'module'});
  } catch (e) {
    if (Parser !== acorn.Parser) throw e;
    return Parser.parse(text, {...options, sourceType: 'script'});
  }
};

const outline = (text, path) => {
  let tree;
  try {
    tree = parse(text, path);
  } catch (e) {
    return {error: `${e.name}: ${e.message}`.slice(0, 200)};
  }
  const symbols = [];
  const imports = new Set();
  const add = (kind, name, node, signature = '') => symbols.push(
    {kind, name, line: node.loc.start.line, end: node.loc.end.line, signature});
  const source = (node) => node ? text.slice(node.start, node.end) : '';
  const parameters = (node) => (node.params.length === 0 ? '()'
    : `(${text.slice(node.params[0].start, node.params.at(-1).end)})`) + source(node.returnType);
  const isFunction = (node) => node?.type === 'FunctionExpression'
    || node?.type === 'ArrowFunctionExpression';
  const required = (node) => {
    if (node?.type === 'MemberExpression') {
      return required(node.object);
    }
    return node?.type === 'CallExpression' && node.callee.name === 'require'
      && typeof node.arguments[0]?.value === 'string' ? node.arguments[0].value : null;
  };
  const classMembers = (name, node) => {
    for (const member of node.body.body) {
      const key = member.key?.name ?? member.key?.value;
      if (member.type === 'MethodDefinition' && key !== undefined) {
        add('method', `${name}.${key}`, member, parameters(member.value));
      }
    }
  };
  const declared = (name, value, node, kind) => {
    if (isFunction(value)) {
      add('function', name, node, parameters(value));
    } else if (value?.type === 'ClassExpression') {
      add('class', name, node);
      classMembers(name, value);
    } else if (kind !== undefined) {
      add(kind, name, node);
    }
  };
  const visit = (node) => {
    switch (node.type) {
      case 'ImportDeclaration': imports.add(node.source.value); break;
      case 'ExportAllDeclaration': imports.add(node.source.value); break;
      case 'ExportNamedDeclaration':
        if (node.source) imports.add(node.source.value);
        if (node.declaration) visit(node.declaration);
        break;
      case 'ExportDefaultDeclaration':
        if (node.declaration.id) visit(node.declaration);
        else declared('default', node.declaration, node, 'export');
        break;
      case 'FunctionDeclaration': add('function', node.id.name, node, parameters(node)); break;
      case 'TSDeclareFunction': add('function', node.id.name, node, parameters(node)); break;
      case 'TSInterfaceDeclaration':
        add('interface', node.id.name, node, node.extends?.length ? ` extends ${node.extends.map(source).join(', ')}` : '');
        break;
      case 'TSTypeAliasDeclaration': add('type', node.id.name, node); break;
      case 'TSEnumDeclaration': add('enum', node.id.name, node); break;
      case 'TSModuleDeclaration':
        add('namespace', source(node.id), node);
        (node.body?.body ?? []).forEach(visit);
        break;
      case 'TSImportEqualsDeclaration':
        if (node.moduleReference.expression) imports.add(node.moduleReference.expression.value);
        break;
      case 'ClassDeclaration':
        add('class', node.id.name, node,
          node.superClass ? ` extends ${text.slice(node.superClass.start, node.superClass.end)}` : '');
        classMembers(node.id.name, node);
        break;
      case 'VariableDeclaration':
        for (const {id, init} of node.declarations) {
          const module = required(init);
          if (module !== null) imports.add(module);
          else if (id.type === 'Identifier') {
            declared(id.name, init, node, /^[A-Z][A-Z0-9_]+$/.test(id.name) ? 'constant' : undefined);
          }
        }
        break;
      case 'ExpressionStatement': {
        const {expression} = node;
        const module = required(expression);
        if (module !== null) imports.add(module);
        if (expression.type === 'AssignmentExpression' && expression.left.type === 'MemberExpression') {
          const name = text.slice(expression.left.start, expression.left.end);
          if (name.length <= 80) {
            const from = required(expression.right);
            if (from !== null) imports.add(from);
            declared(name, expression.right, node, name.includes('exports') ? 'export' : undefined);
          }
        }
        break;
      }
    }
  };
  tree.body.forEach(visit);
  return {symbols, imports: [...imports].sort(), main: text.startsWith('#!')};
};

const result = {};
for (const [path, text] of Object.entries(sources)) {
  result[path] = outline(text, path);
}
result;
