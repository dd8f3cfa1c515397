/** Headers and the two bodies of a mail of two alternatives, as it arrived. */
export function simpleParser(raw: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
} {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = headersOf(head);
  const boundary = /boundary="?([^";]+)/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .map((part) => part.replace(/^\r\n/, ''));
  const body = (type: string): string => {
    const part = parts.find((each) =>
      headersOf(each.split('\r\n\r\n')[0] ?? '')
        .get('content-type')
        ?.startsWith(type),
    );
    if (part === undefined) return '';
    const [partHead = '', ...words] = part.split('\r\n\r\n');
    return decoded(headersOf(partHead).get('content-transfer-encoding') ?? '', words.join('\r\n\r\n'));
  };
  return { headers, text: body('text/plain'), html: body('text/html') };
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => [
      line.slice(0, Math.max(line.indexOf(':'), 0)).toLowerCase(),
      encodedWords(line.slice(line.indexOf(':') + 1).trim()),
    ]),
  );
}

/** RFC 2047 words, which stand for what headers can't say in ASCII. */
function encodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(words, 'base64').toString('utf8') : quoted(words.replaceAll('_', ' ')),
    );
}

function decoded(encoding: string, words: string): string {
  if (encoding === 'base64') return Buffer.from(words, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(words.replace(/=\r\n/g, '')) : words;
}

function quoted(words: string): string {
  const bytes = words.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
