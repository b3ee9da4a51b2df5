// Cuts named parts out of the text of a module, so that what only they need can be shed as well.
import ts from 'typescript';

/**
 * What is left of a module. `members` names classes and objects by what is kept of them: all other
 * methods go, and calling one fails. `names` are declarations that give way to what throws, `facts`
 * properties of objects that throw when they are read. `whole` are modules that are imported as one name
 * from another: from there all of them would be kept. `met` gathers which of them there are.
 */
export function cutParts(path, text, wanted, met) {
  const { members = {}, names = [], facts = [], whole = {} } = wanted;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const cuts = source.statements.flatMap((each) =>
    cutStatement(each, { members, names, facts, whole, met }),
  );
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);
}

/** All that is to be met in a module: what is cut, and what is kept of what is cut. */
export function listWanted({ members = {}, names = [], facts = [], whole = {} }) {
  const holders = Object.entries(members);
  return [
    ...[...names, ...facts, ...Object.keys(whole)],
    ...holders.flatMap(([holder, kept]) => [holder, ...kept.map((name) => `${holder}.${name}`)]),
  ];
}

function cutStatement(statement, wanted) {
  if (ts.isFunctionDeclaration(statement)) return cutFunction(statement, wanted);
  if (ts.isClassDeclaration(statement)) {
    return cutMembers(statement.name.text, statement.members, wanted);
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((each) => cutVariable(each, wanted));
  }
  if (ts.isImportDeclaration(statement)) return takeWhole(statement, wanted);
  return cutAssignment(statement, wanted);
}

function takeWhole(statement, { whole, met }) {
  const imported = statement.importClause?.namedBindings?.elements ?? [];
  return imported.flatMap(({ name: { text } }) => {
    if (whole[text] === undefined) return [];
    met.add(text);
    const by = `import * as ${text} from '${whole[text]}';`;
    return [{ start: statement.getStart(), end: statement.end, by }];
  });
}

function cutFunction({ name: { text }, body }, { names, met }) {
  if (!names.includes(text)) return [];
  met.add(text);
  return [{ start: body.getStart(), end: body.end, by: '{ leftOut(); }' }];
}

function cutVariable({ name: { text }, initializer }, wanted) {
  const { names, met } = wanted;
  if (initializer === undefined) return [];
  if (names.includes(text)) {
    met.add(text);
    return [{ start: initializer.getStart(), end: initializer.end, by: 'leftOut' }];
  }
  return listObjects(initializer).flatMap(({ properties }) => [
    ...cutMembers(text, properties, wanted),
    ...properties.flatMap((each) => cutFact(each, wanted)),
  ]);
}

/** The outermost objects in an expression, but those that its functions make. */
function listObjects(node) {
  if (ts.isObjectLiteralExpression(node)) return [node];
  if (ts.isFunctionLike(node)) return [];
  const found = [];
  ts.forEachChild(node, (child) => {
    for (const each of listObjects(child)) found.push(each);
  });
  return found;
}

function cutMembers(holder, list, { members, met }) {
  const kept = members[holder];
  if (kept === undefined) return [];
  met.add(holder);
  return list.filter(isMethod).flatMap((member) => {
    const name = member.name?.text ?? 'constructor';
    met.add(`${holder}.${name}`);
    if (kept.includes(name)) return [];
    const [separator] = /^\s*,?/.exec(member.getSourceFile().text.slice(member.end));
    return [{ start: member.getStart(), end: member.end + separator.length, by: '' }];
  });
}

function isMethod(member) {
  return (
    ts.isMethodDeclaration(member) ||
    ts.isConstructorDeclaration(member) ||
    (ts.isPropertyAssignment(member) && ts.isFunctionExpression(member.initializer))
  );
}

/** Methods may be assigned, under several names: `P.times = P.mul = function …`. */
function cutAssignment(statement, { members, met }) {
  const { targets, value } = readAssignment(statement.expression);
  if (value === undefined || !ts.isFunctionExpression(value)) return [];
  const holder = targets[0]?.expression?.text;
  const kept = members[holder];
  if (kept === undefined) return [];
  met.add(holder);
  for (const { name } of targets) met.add(`${holder}.${name.text}`);
  if (targets.some(({ name }) => kept.includes(name.text))) return [];
  return [{ start: statement.getStart(), end: statement.end, by: '' }];
}

function readAssignment(expression) {
  if (expression === undefined || !ts.isBinaryExpression(expression)) {
    return { targets: [], value: expression };
  }
  const { targets, value } = readAssignment(expression.right);
  return { targets: [expression.left, ...targets], value };
}

function cutFact(property, { facts, met }) {
  const name = property.name?.text;
  if (!ts.isPropertyAssignment(property) || !facts.includes(name)) return [];
  met.add(name);
  const by = `get ${name}() { return leftOut(); }`;
  return [{ start: property.getStart(), end: property.end, by }];
}
