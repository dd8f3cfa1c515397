import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStage } from './stage.mjs';

/**
 * A figure: `limit` is the bare limit measured in the same run in the same unit, `ratio` value ÷ limit where more is
 * better and limit ÷ value where less is (1 = as good as bare). `floor` fails the run when the ratio falls below it.
 * @typedef {{ name: string, value: number, unit: string, limit?: number, ratio?: number, rows?: number, cpu?: number,
 *   floor?: number, note?: string }} Figure
 */

/** Runs all cases, or those named (a prefix is enough). @returns {Promise<number>} exit code */
export async function bench(args) {
  const json = args.includes('--json');
  const rows = rowsOf(args);
  const wanted = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--rows');
  const folder = new URL('./cases/', import.meta.url);
  const cases = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort()) {
    cases.push(await import(new URL(file, folder).href));
  }
  const wants = (name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
  const chosen = cases.filter((one) => one.names.some(wants));
  if (chosen.length === 0) {
    process.stderr.write(
      `No case is named ${wanted.join(', ')}. There are: ${cases.flatMap((c) => c.names).join(', ')}\n`,
    );
    return 2;
  }
  const stage = await openStage(json ? () => undefined : (line) => process.stderr.write(`${line}\n`));
  const figures = [];
  const broken = [];
  try {
    for (const one of chosen) {
      stage.report(`… ${one.names.join(', ')}`);
      try {
        for await (const figure of one.run(stage, { rows, wants })) {
          figures.push(figure);
          if (json) process.stdout.write(`${JSON.stringify(figure)}\n`);
        }
      } catch (error) {
        // Said before anything is shut down: what falls over then would be told instead. The other cases go on.
        broken.push(one.names.join(', '));
        process.stderr.write(`${one.names.join(', ')}: ${error.stack}${told(error)}\n`);
      }
    }
  } finally {
    await stage.close();
  }
  if (!json) print(figures);
  const fallen = figures.filter((figure) => figure.floor !== undefined && (figure.ratio ?? 0) < figure.floor);
  for (const figure of fallen) {
    process.stderr.write(`${figure.name}: ratio ${round(figure.ratio)} is below ${figure.floor}\n`);
  }
  if (broken.length > 0) process.stderr.write(`Not measured: ${broken.join('; ')}\n`);
  return fallen.length + broken.length === 0 ? 0 : 1;
}

/** What PostgreSQL says of an error besides its message. */
function told(error) {
  const lines = ['code', 'detail', 'where', 'hint'].flatMap((name) =>
    error[name] ? `\n  ${name}: ${error[name]}` : [],
  );
  return lines.join('');
}

function rowsOf(args) {
  const at = args.indexOf('--rows');
  if (at === -1) return null;
  const match = /^(\d+)([km]?)$/i.exec(args[at + 1] ?? '');
  if (match === null) throw new Error('--rows takes a number such as 100k or 10m.');
  return Number(match[1]) * ({ k: 1e3, m: 1e6 }[match[2].toLowerCase()] ?? 1);
}

function print(figures) {
  const head = ['name', 'value', 'unit', 'limit', 'ratio', 'rows', 'CPU s', ''];
  const lines = figures.map((f) =>
    [f.name, round(f.value), f.unit, round(f.limit), round(f.ratio), f.rows ?? '', round(f.cpu), f.note ?? ''].map(
      String,
    ),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column].length)));
  for (const line of [head, widths.map((width) => '-'.repeat(width)), ...lines]) {
    process.stdout.write(
      `${line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}

function round(value) {
  if (value === undefined || value === null) return '';
  if (Math.abs(value) >= 100) return Math.round(value);
  return Number(value.toPrecision(3));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await bench(process.argv.slice(2));
