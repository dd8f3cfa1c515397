import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { InvalidArgumentError } from 'commander';
import { Problem } from '../../kernel/problem';
import { type Cli, CommandFault, faultLines } from '../../platform/cli/cli';
import { message } from '../../platform/i18n/messages';
import type { Mapping } from './mapping';
import { parseMapping } from './mapping-reading';
import { type ImportReport, PeopleImport } from './people-import.service';

/** `obi people import <mapping>`, beside the directory's own commands. */
export function provisioningCommands(cli: Cli): void {
  const { program } = cli;
  const people = program.commands.find((command) => command.name() === 'people') ?? program.command('people');
  people
    .command('import')
    .description('import people from CSV files, all or nothing')
    .argument('<mapping>', 'a mapping in JSON, such as mappings/oracle_hr.json')
    .option('--folder <folder>', 'where its files are (default: beside the mapping)')
    .option('--dry-run', 'read, check and compare, and change nothing', false)
    .option('--allow-leavers <n>', 'how many leavers are expected, where more than one in twenty leave', wholeNumber)
    .action((mapping: string, options: { folder?: string; dryRun: boolean; allowLeavers?: number }) =>
      cli.run(async (house) => {
        try {
          await importPeople(cli, house, mapping, options);
        } catch (error) {
          throw error instanceof Problem ? new CommandFault(faultLines(error)) : error;
        }
      }),
    );
}

async function importPeople(
  cli: Cli,
  house: INestApplicationContext,
  path: string,
  options: { readonly folder?: string; readonly dryRun: boolean; readonly allowLeavers?: number },
): Promise<void> {
  const mapping = readMapping(path);
  const folder = resolve(options.folder ?? dirname(path));
  const paths = Object.entries(mapping.files).map(([name, { file }]) => [name, join(folder, file)] as const);
  const report = await house.get(PeopleImport).run(mapping, new Map(paths.filter(([, file]) => existsSync(file))), {
    dryRun: options.dryRun,
    allowLeavers: options.allowLeavers ?? null,
  });
  for (const line of reportLines(report)) cli.print(line);
  if (report.faults.total > 0) throw new CommandFault('Nothing was changed.');
}

function readMapping(path: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandFault(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseMapping(json);
}

const TITLES = [
  ['joiner', 'joiners'],
  ['mover', 'movers'],
  ['leaver', 'leavers'],
  ['former', 'left before'],
  ['unchanged', 'unchanged'],
] as const;

function* reportLines(report: ImportReport): Generator<string> {
  for (const { name, encoding, mark } of report.files) {
    yield `${name}: ${encoding}${mark ? ', with a byte order mark' : ''}`;
  }
  for (const { file, row, column, code, params } of report.faults.shown) {
    yield `${file}, row ${row}${column === '' ? '' : `, ${column}`}: ${message('en', `fault.${code}`, params)}`;
  }
  const { total, shown } = report.faults;
  if (total > shown.length) yield `… and ${total - shown.length} more faults`;
  if (total > 0) return;
  yield `${report.mapping}, rows current on ${report.on}: ${report.rows} persons`;
  for (const [kind, title] of TITLES) {
    const group = report.groups.find((each) => each.kind === kind);
    if (group === undefined) continue;
    yield `  ${title}: ${group.count}`;
    for (const { externalId, name, changes } of group.sample) {
      yield `    ${externalId} ${name}${changes.length === 0 ? '' : ` (${changes.join(', ')})`}`;
    }
    if (group.sample.length > 0 && group.count > group.sample.length) yield '    …';
  }
  if (report.importId !== null) yield `Applied as import ${report.importId}.`;
  else if (report.leaversToAllow !== null) yield `To apply it, add --allow-leavers ${report.leaversToAllow}.`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}
