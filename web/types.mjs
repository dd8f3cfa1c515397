// Writes src/api/schema.d.ts from the contract: openapi.json at the top, or the file or address named on the command line.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

const source = process.argv[2] ?? fileURLToPath(new URL('../openapi.json', import.meta.url));
const contract = /^https?:/.test(source)
  ? await (await fetch(source)).json()
  : JSON.parse(readFileSync(source, 'utf8'));
const target = fileURLToPath(new URL('src/api/schema.d.ts', import.meta.url));
writeFileSync(target, `/* Made by web/types.mjs from openapi.json. */\n${astToString(await openapiTypes(contract))}`);
