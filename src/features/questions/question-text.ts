import { isUtf8 } from 'node:buffer';
import type { TextFormat } from 'gift-pegjs';
import { decode } from 'iconv-lite';
import type { Localised } from '../../platform/i18n/messages';

/** Decodes a question file: UTF-8, else windows-1252, as older editors wrote it. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' } {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8').replace(/^\uFEFF/, ''), encoding: 'utf-8' };
  return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

/** Questions are separated by empty lines; comments alone are none. */
export function blocks(text: string): readonly { readonly line: number; readonly source: string }[] {
  const found: { line: number; source: string }[] = [];
  let lines: string[] = [];
  let first = 0;
  const close = (): void => {
    if (lines.some((line) => line.trim() !== '' && !line.trim().startsWith('//'))) {
      found.push({ line: first, source: lines.join('\n') });
    }
    lines = [];
  };
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '') return close();
    if (lines.every((before) => before.trim().startsWith('//'))) first = index + 1;
    lines.push(line);
  });
  close();
  return found;
}

/** The beginning of a question, without comments. */
export function excerpt(source: string): string {
  const words = source
    .replace(/^\s*\/\/.*$/gmu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...words].slice(0, 80).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Questions are plain text in Obi: markup of HTML is taken off. */
export function plainText({ format, text }: Pick<TextFormat, 'format' | 'text'>): string {
  if (format !== 'html' && !/<\/?[a-z][^<>]*>/iu.test(text)) return text.trim();
  return text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t]*\n\s*/gu, '\n')
    .trim();
}

const TRUTH: Readonly<Record<string, { readonly true: string; readonly false: string }>> = {
  en: { true: 'True', false: 'False' },
  he: { true: 'נכון', false: 'לא נכון' },
};

/** What the options of a true-or-false question say. */
export function truth(which: 'true' | 'false', language: string): Localised {
  return { [language]: (TRUTH[language] ?? TRUTH['en'])?.[which] ?? which };
}
