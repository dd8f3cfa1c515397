import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ORDER } from '../../src/features/order';

export const ROOT = join(__dirname, '..', '..');

/** A file of ours: its path from the top, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A piece of text in a file: where it starts, and which file. */
export interface Piece {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Files below a folder whose names match. */
export function sourcesIn(folder: string, name: RegExp): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(ROOT, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

let server: readonly Source[] | undefined;

/** The server's own code, without specs and what is generated. */
export function serverSources(): readonly Source[] {
  return (server ??= sourcesIn('src', /^(?!metadata\.).*(?<!\.spec)\.ts$/));
}

export function migrationSources(): readonly Source[] {
  return sourcesIn('migrations', /^\d+-.*\.ts$/);
}

/** The room a file of `src/features` or of `migrations` belongs to. */
export function roomOf(path: string): string | null {
  const feature = /^src\/features\/([^/]+)\//.exec(path)?.[1];
  if (feature !== undefined) return feature;
  const migration = /^migrations\/\d+-([\w-]+)\.ts$/.exec(path)?.[1];
  return ORDER.find((room) => migration === room || migration?.startsWith(`${room}-`) === true) ?? null;
}

const trees = new Map<Source, ts.SourceFile>();

export function parse(source: Source): ts.SourceFile {
  const tree = trees.get(source) ?? ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ESNext, true);
  trees.set(source, tree);
  return tree;
}

/** Walks a tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** Every text in quotes or backticks; what stands in `${…}` becomes a space. */
export function texts(source: Source): readonly Piece[] {
  const file = parse(source);
  const found: Piece[] = [];
  const add = (node: ts.Node, text: string): void => {
    found.push({ path: source.path, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
  };
  visit(file, (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
    if (ts.isTemplateExpression(node)) {
      add(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '));
    }
  });
  return found;
}

/** Texts that are SQL, or a part of it. */
export function statements(source: Source): readonly Piece[] {
  return texts(source)
    .filter(({ text }) => /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|FROM|JOIN|CREATE|ALTER|WHERE|VALUES)\b/.test(text))
    .map((piece) => ({ ...piece, text: withoutComments(piece.text) }));
}

function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Object literals with the values of those properties that are plain strings. */
export function literals(
  source: Source,
): readonly { readonly line: number; readonly values: ReadonlyMap<string, readonly string[]> }[] {
  const file = parse(source);
  const found: { line: number; values: Map<string, readonly string[]> }[] = [];
  visit(file, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const values = new Map<string, readonly string[]>();
    for (const property of node.properties) {
      if (ts.isShorthandPropertyAssignment(property)) values.set(property.name.text, []);
      if (ts.isPropertyAssignment(property))
        values.set(property.name.getText().replace(/['"]/g, ''), outcomes(property.initializer));
    }
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, values });
  });
  return found;
}

/** The strings an expression may come to, as far as they are written there. */
export function outcomes(expression: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...outcomes(expression.whenTrue), ...outcomes(expression.whenFalse)];
  if (ts.isParenthesizedExpression(expression)) return outcomes(expression.expression);
  if (ts.isBinaryExpression(expression)) return [...outcomes(expression.left), ...outcomes(expression.right)];
  if (ts.isAsExpression(expression)) return outcomes(expression.expression);
  return [];
}
