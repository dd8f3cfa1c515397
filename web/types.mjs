// Writes src/api/schema.d.ts from the contract: openapi.json at the top, or the file or address named on the command
// line. With --print writes to the output instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

const print = process.argv.includes('--print');
const source =
  process.argv.slice(2).find((argument) => argument !== '--print') ??
  fileURLToPath(new URL('../openapi.json', import.meta.url));
const contract = /^https?:/.test(source)
  ? await (await fetch(source)).json()
  : JSON.parse(readFileSync(source, 'utf8'));
const types = `/* Made by web/types.mjs from openapi.json. */\n${astToString(await openapiTypes(contract))}`;
if (print) process.stdout.write(types);
else writeFileSync(fileURLToPath(new URL('src/api/schema.d.ts', import.meta.url)), types);
