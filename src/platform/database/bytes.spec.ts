import { AS_BYTES, bytesParser } from './bytes';

/** A message as PostgreSQL sends it. */
function message(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function row(...values: readonly (string | null)[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(values.length);
  const fields = values.map((value) => {
    const bytes = Buffer.from(value ?? '');
    const length = Buffer.alloc(4);
    length.writeInt32BE(value === null ? -1 : bytes.length);
    return Buffer.concat([length, bytes]);
  });
  return message('D', Buffer.concat([count, ...fields]));
}

interface Told {
  readonly name: string;
  readonly fields?: unknown[];
  readonly status?: string;
}

/** What is heard of messages that come in pieces of this many bytes. */
function heard(wire: Buffer, wanted: () => boolean, size: number): Told[] {
  const found: Told[] = [];
  const parser = bytesParser(wanted);
  for (let at = 0; at < wire.length; at += size) {
    parser.parse(Buffer.from(wire.subarray(at, at + size)), (told) => found.push(told));
  }
  return found;
}

describe('A row', () => {
  const text = '{"א": "שלום 😡"}';
  const wire = Buffer.concat([row(text, null, '7'), row(text, '', '8'), message('Z', Buffer.from('T'))]);

  it.each([1, 7, 64, 10_000])('is bytes where they are wanted, however it comes (%i)', (size) => {
    const [first, second, ready] = heard(wire, () => true, size);
    expect(first?.fields).toEqual([Buffer.from(text), null, Buffer.from('7')]);
    expect(second?.fields).toEqual([Buffer.from(text), Buffer.alloc(0), Buffer.from('8')]);
    expect(ready).toMatchObject({ name: 'readyForQuery', status: 'T' });
  });

  it('is text where they are not, and is judged row by row', () => {
    expect(heard(wire, () => false, 64)[0]?.fields).toEqual([text, null, '7']);
    let rows = 0;
    const fields = heard(wire, () => (rows += 1) > 1, 64).map((told) => told.fields?.[2]);
    expect(fields.slice(0, 2)).toEqual(['7', Buffer.from('8')]);
  });

  it('of JSON stays as it came; all else is read by its type', () => {
    const [json, integer, words] = [114, 23, 25];
    const read = (type: number, value: string): unknown => AS_BYTES.getTypeParser(type)(Buffer.from(value));
    expect(read(json, text)).toEqual(Buffer.from(text));
    expect(read(integer, '7')).toBe(7);
    expect(read(words, 'שלום')).toBe('שלום');
  });
});
