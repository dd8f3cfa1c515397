import { domainToASCII } from 'node:url';

/** A calendar entry (RFC 5545): told to the reader's calendar (RFC 6047), or only enclosed for whoever opens it. */
export interface CalendarFile {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly file: string;
}

/** What one mail says, before it is in the form that travels. */
export interface Page {
  readonly from: { readonly address: string; readonly name: string };
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly date: Date;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  /** An entry for calendars; null: none. */
  readonly calendar: CalendarFile | null;
  /** Further headers, whose values are ASCII. */
  readonly headers: Readonly<Record<string, string>>;
}

const ASCII = /^[\x20-\x7e]*$/;
/** Lines that travel as they are: no longer than RFC 5322 recommends. */
const PLAIN = /^(?:[\x09\x20-\x7e]{0,78}(?:\r?\n|$))*$/;
/** Bytes of one encoded word, so that a line holds it. */
const WORD_BYTES = 42;

/**
 * A mail of two alternatives, plain text and a page, as RFC 5322 and RFC 2045 have it. One string instead of streams per part:
 * most of what a mail costs its sender is putting it together.
 */
export function mimeOf(page: Page): string {
  const boundary = `=_${page.messageId.replace(/[^0-9A-Za-z]/g, '').slice(0, 40)}`;
  const head = [
    `From: ${named(page.from.name, page.from.address)}`,
    `To: ${addressOf(page.to)}`,
    `Subject: ${worded(page.subject)}`,
    `Message-ID: ${oneLine(page.messageId)}`,
    `Date: ${page.date.toUTCString().replace('GMT', '+0000')}`,
    `Content-Language: ${oneLine(page.language)}`,
    ...Object.entries(page.headers).map(([name, value]) => `${name}: ${oneLine(value)}`),
    'MIME-Version: 1.0',
  ].join('\r\n');
  const { calendar } = page;
  const enclosed = calendar?.method === 'PUBLISH';
  const told = calendar === null || enclosed ? '' : calendarPart(boundary, calendar);
  const words = `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${partOf(boundary, 'plain', page.text)}${partOf(boundary, 'html', page.html)}${told}--${boundary}--\r\n`;
  if (calendar === null || !enclosed) return `${head}\r\n${words}`;
  const outer = `=_m${boundary.slice(2)}`;
  return `${head}\r\nContent-Type: multipart/mixed; boundary="${outer}"\r\n\r\n--${outer}\r\n${words}${calendarPart(outer, calendar)}--${outer}--\r\n`;
}

function calendarPart(boundary: string, { method, file }: CalendarFile): string {
  const how = method === 'PUBLISH' ? '\r\nContent-Disposition: attachment; filename="session.ics"' : '';
  return `--${boundary}\r\nContent-Type: text/calendar; charset=utf-8; method=${method}; name="session.ics"${how}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(file)}\r\n`;
}

/** An address as SMTP takes it: its domain in ASCII where it has letters of other scripts. */
export function addressOf(address: string): string {
  if (ASCII.test(address)) return address.trim();
  const at = address.lastIndexOf('@');
  return oneLine(`${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`);
}

function partOf(boundary: string, kind: 'plain' | 'html', words: string): string {
  const plain = PLAIN.test(words);
  const body = plain ? words.replace(/\r?\n/g, '\r\n') : base64(words);
  return `--${boundary}\r\nContent-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: ${plain ? '7bit' : 'base64'}\r\n\r\n${body}\r\n`;
}

function base64(words: string): string {
  return Buffer.from(words, 'utf8')
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
}

function named(name: string, address: string): string {
  if (name === '') return addressOf(address);
  const said = ASCII.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : worded(name);
  return `${said} <${addressOf(address)}>`;
}

/** What a header says: as it is, or in encoded words (RFC 2047), each on a line of its own. */
function worded(text: string): string {
  const line = oneLine(text);
  if (ASCII.test(line) && line.length <= 60 && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (Buffer.byteLength(word) + Buffer.byteLength(character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

/** Nothing that somebody wrote begins another header. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ');
}
