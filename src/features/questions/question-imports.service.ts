import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { currentContext } from '../../platform/context/context';
import { message } from '../../platform/i18n/messages';
import { readAiken } from './aiken';
import { readGift } from './gift';
import { readMoodleXml } from './moodle-xml';
import { type FileFault, type Format, formatOf, type QuestionFile, shownFaults } from './question-file';
import { decodeText } from './question-text';
import type { ImportedQuestionsDto } from './questions.dto';
import { fileTooLarge, questionsNotImported } from './questions.errors';

/** Largest question file, bytes. */
const LARGEST = 4 * 1024 * 1024;

const READERS: Readonly<Record<Format, (text: string, language: string) => QuestionFile>> = {
  gift: readGift,
  aiken: readAiken,
  'moodle-xml': readMoodleXml,
};

/** How a file is to be read. */
export interface Reading {
  readonly language: string;
  readonly skipUnsupported: boolean;
  /** By the look of the file, when not stated. */
  readonly format?: Format | undefined;
}

/** What a file was read to hold, with its faults worded. */
export interface ReadFile extends QuestionFile {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly format: Format;
}

/** Reads question files into questions; nothing is stored. */
@Injectable()
export class QuestionImports {
  /**
   * @throws Problem questions-not-imported naming each fault, unless what Obi cannot ask is to be left out;
   * file-too-large
   */
  async file(file: unknown, { language, skipUnsupported, ...stated }: Reading): Promise<ReadFile> {
    const { text: decoded, encoding } = decodeText(await bytesOf(file));
    const text = decoded.replaceAll('\0', '');
    const format = stated.format ?? formatOf(text);
    const { questions, tags, faults } = READERS[format](text, language);
    if (faults.length > 0 && !skipUnsupported) throw questionsNotImported({}, { faults: shownFaults(faults, say) });
    return { encoding, format, questions, tags, faults };
  }

  /** @throws Problem as `file` does */
  async read(file: unknown, reading: Reading): Promise<ImportedQuestionsDto> {
    const { encoding, format, questions, faults } = await this.file(file, reading);
    return {
      ...{ encoding, format },
      questions: JSON.parse(JSON.stringify(questions)) as ImportedQuestionsDto['questions'],
      ...leftOut(faults),
    };
  }
}

/** What was left out of a file: each fault in words, and how many of which kind. */
export function leftOut(faults: readonly FileFault[]): Pick<ImportedQuestionsDto, 'faults' | 'skipped'> {
  const shown = shownFaults(faults, say);
  return {
    faults: faults.map(({ line, code, question }, at) => ({
      ...{ line, code, question, detail: say(`fault.${code}`, shown[at]?.params ?? {}) },
    })),
    skipped: countByKind(faults),
  };
}

function say(key: string, params: Readonly<Record<string, unknown>>): string {
  return message(currentContext().language, key, params);
}

function countByKind(faults: readonly FileFault[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of faults) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function bytesOf(file: unknown): Promise<Buffer> {
  if (!(file instanceof Readable)) throw unsupportedMediaType();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LARGEST) throw fileTooLarge({ megabytes: LARGEST / 1024 / 1024 });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
