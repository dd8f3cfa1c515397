import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import type { Localised } from '../../platform/i18n/messages';
import type { NewDocument } from './documents.service';
import { type Declared, readManuscript } from '../manuscripts/public';
import { RulesReader } from './rules.reader';
import { RulesService } from './rules.service';

/** `obi rules import <code> <file.en.md> [<file.he.md>] [--publish]` */
export function rulesCommands(cli: Cli): void {
  const rules = cli.program.command('rules').description('Rules of Engagement: documents and their editions');
  rules
    .command('import')
    .description('make the next edition of a document from a Markdown file per language, and the document if need be')
    .argument('<code>', "the document's code, for example general")
    .argument('<files...>', 'for example general.en.md general.he.md')
    .option('--editorial <numbers>', 'changed clauses that are editorial, for example 3,4.1')
    .option('--publish', 'publish it at once, in force at once')
    .action((code: string, files: readonly string[], options: { editorial?: string; publish?: boolean }) =>
      cli.run(async (house) => {
        const service = house.get(RulesService, { strict: false });
        const texts = readTexts(files);
        const known = await house.get(RulesReader, { strict: false }).documentByCode(code);
        const documentId = known?.id ?? (await service.createDocument(newDocument(code, texts)));
        const changes: Declared = Object.fromEntries(
          numbersIn(options.editorial).map((number) => [number, 'editorial']),
        );
        const edition = await service.draft(documentId, { texts, changes });
        cli.print(`Edition ${edition.number} of ${code} (draft): ${edition.id}`);
        if (options.publish !== true) return;
        await service.publish(edition.id, null);
        cli.print('Published.');
      }),
    );
}

function numbersIn(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').flatMap((number) => (number.trim() === '' ? [] : [number.trim()]));
}

/** The language stands before `.md`. */
function readTexts(files: readonly string[]): Localised {
  const texts = files.map((file) => {
    const language = /\.([a-z]{2,3})\.md$/.exec(basename(file))?.[1];
    if (language === undefined) throw new CommandFault(`${file}: name the language before .md, as in general.en.md.`);
    return [language, readFileSync(file, 'utf8')] as const;
  });
  const languages = texts.map(([language]) => language);
  const twice = languages.find((language, at) => languages.indexOf(language) < at);
  if (twice !== undefined) throw new CommandFault(`There are two files in the language ${twice}.`);
  return Object.fromEntries(texts);
}

/** A document of the titles in the files' front matter; its original is what they say, else the first file's language. */
function newDocument(code: string, texts: Localised): NewDocument {
  const read = Object.entries(texts).map(([language, text]) => ({ language, ...readManuscript(text) }));
  const names = read.map(({ language, metadata }) => [language, textIn(metadata['title']) ?? code] as const);
  const stated = read.map(({ metadata }) => textIn(metadata['original'])).find((language) => language !== null);
  return { code, names: Object.fromEntries(names), originalLanguage: stated ?? read[0]?.language ?? 'en' };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
