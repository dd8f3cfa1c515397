// Reads types and docblocks of DTOs and controllers into src/metadata.ts, for the OpenAPI document.
import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

/** Writes src/metadata.ts. */
export function writeMetadata() {
  const visitor = new ReadonlyVisitor({
    pathToSource: source,
    introspectComments: true,
    classValidatorShim: true,
    dtoFileNameSuffix: ['.dto.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
  });
  const program = ReadonlyVisitor.createTsProgram
    ? ReadonlyVisitor.createTsProgram(join(root, 'tsconfig.json'))
    : ts.createProgram([], {});
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && file.fileName.startsWith(source.split(sep).join('/'))) visitor.visit(program, file);
  }
  const collected = visitor.collect();
  const imports = visitor.typeImports;
  const expression = literal({ '@nestjs/swagger': collected });
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile('metadata.ts', '', ts.ScriptTarget.ESNext);
  const typeImports = Object.entries(imports)
    .map(([path, statement]) => `    ${JSON.stringify(path)}: ${statement},`)
    .join('\n');
  const text = `/* eslint-disable */\n// @ts-nocheck\n// Made by scripts/metadata.mjs.\nexport default async () => {\n  const t: Record<string, any> = {\n${typeImports}\n  };\n  return ${printer.printNode(ts.EmitHint.Unspecified, expression, file)};\n};\n`;
  writeFileSync(join(source, 'metadata.ts'), text);
  return relative(root, join(source, 'metadata.ts'));
}

/** Nodes stay as they are; lists and objects around them become literals. */
function literal(value) {
  const f = ts.factory;
  if (Array.isArray(value)) return f.createArrayLiteralExpression(value.map(literal));
  if (typeof value.kind === 'number' && 'flags' in value) return value;
  return f.createObjectLiteralExpression(
    Object.entries(value).map(([name, child]) =>
      f.createPropertyAssignment(f.createStringLiteral(name), literal(child)),
    ),
    true,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeMetadata();
