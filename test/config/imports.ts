// What a source file imports, in whichever way it is written: read from its syntax tree, not guessed from its lines.

import { parseSync } from '@swc/core';

/** Path or package that a file names; null where it is worked out only when the program runs. */
export type Imported = string | null;

interface Syntax {
  readonly [part: string]: unknown;
}

/**
 * Everything that a file of TypeScript imports: values, types, re-exports, `import()`, `import x = require()`,
 * `import('…')` as a type, `require()`, `new URL('…', import.meta.url)`, `declare module '…'`, `/// <reference>`.
 */
export function importsOf(text: string, tsx: boolean): readonly Imported[] {
  const tree = parseSync(text, { syntax: 'typescript', tsx, target: 'es2022' });
  const found: Imported[] = [...text.matchAll(/^\/\/\/\s*<reference\b.*?['"](.*?)['"]/gm)].map(
    ([, name = '']) => name,
  );
  gather(tree, found);
  return found;
}

const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null;

function gather(node: unknown, found: Imported[]): void {
  if (!isSyntax(node)) return;
  const seen = importIn(node);
  if (seen !== undefined) {
    found.push(seen.name);
    // The name `require` by itself is no second import.
    for (const part of seen.rest) gather(part, found);
    return;
  }
  for (const part of Object.values(node)) gather(part, found);
}

/** The import that a node is, and what else stands in it; undefined for any other node. */
function importIn(node: Syntax): { readonly name: Imported; readonly rest: readonly unknown[] } | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return isSyntax(node.source) ? { name: literal(node.source), rest: [] } : undefined;
    case 'TsExternalModuleReference':
      return { name: literal(node.expression), rest: [] };
    case 'TsImportType':
      return { name: literal(node.argument), rest: [node.typeArguments] };
    case 'TsModuleDeclaration':
      return isSyntax(node.id) && node.id.type === 'StringLiteral'
        ? { name: literal(node.id), rest: [node.body] }
        : undefined;
    case 'CallExpression':
      return isLoader(node.callee) ? called(node.arguments) : undefined;
    case 'NewExpression':
      return isOwnAddress(node) ? { ...called(node.arguments), rest: [] } : undefined;
    case 'Identifier':
      // Handed on under another name, or asked with `require.resolve`: nobody can say what it loads.
      return node.value === 'require' ? { name: null, rest: [] } : undefined;
    case 'MetaProperty':
      return node.kind === 'import.meta' ? { name: null, rest: [] } : undefined;
    default:
      return undefined;
  }
}

const isLoader = (callee: unknown): boolean =>
  isSyntax(callee) &&
  (callee.type === 'Import' || (callee.type === 'Identifier' && callee.value === 'require'));

/** `new URL('./worker.ts', import.meta.url)`: a script of ours that is started beside this one. */
function isOwnAddress({ callee, arguments: args }: Syntax): boolean {
  const [, base] = Array.isArray(args) ? args : [];
  const from = isSyntax(base) && isSyntax(base.expression) ? base.expression : {};
  const isOwn = isSyntax(from.object) && from.object.kind === 'import.meta';
  return (
    isSyntax(callee) &&
    callee.value === 'URL' &&
    isOwn &&
    isSyntax(from.property) &&
    from.property.value === 'url'
  );
}

function called(args: unknown): { readonly name: Imported; readonly rest: readonly unknown[] } {
  const [first, ...rest] = Array.isArray(args) ? args : [];
  return { name: isSyntax(first) ? literal(first.expression) : null, rest };
}

function literal(node: unknown): Imported {
  if (!isSyntax(node)) return null;
  if (node.type === 'StringLiteral' && typeof node.value === 'string') return node.value;
  // `import(`./a`)` says as much as `import('./a')`.
  const quasis = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : [];
  const [only, ...others] = quasis.filter(isSyntax);
  return only && others.length === 0 && typeof only.cooked === 'string' ? only.cooked : null;
}
