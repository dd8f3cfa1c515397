import { Readable } from 'node:stream';
import { NotUtf8, textOf, TooManyBytes } from './csv-text';

async function read(chunks: readonly Buffer[], most: number, truncated = false): Promise<string> {
  let text = '';
  const file = Object.assign(Readable.from(chunks), { truncated });
  for await (const part of textOf(file, most)) text += part;
  return text;
}

describe('The text of a file', () => {
  const bytes = Buffer.from('שלום 🙂');

  it('is read whole, wherever its bytes are cut', async () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await read([bytes.subarray(0, at), bytes.subarray(at)], 100)).toBe('שלום 🙂');
    }
  });

  it('ends at its limit, and before what is no UTF-8', async () => {
    expect(await read([bytes], bytes.length)).toBe('שלום 🙂');
    await expect(read([bytes, Buffer.from('x')], bytes.length)).rejects.toBeInstanceOf(TooManyBytes);
    await expect(read([bytes], 100, true)).rejects.toBeInstanceOf(TooManyBytes);
    await expect(read([bytes.subarray(0, 1)], 100)).rejects.toBeInstanceOf(NotUtf8);
    await expect(read([Buffer.from([0xff])], 100)).rejects.toBeInstanceOf(NotUtf8);
  });

  it('is not read further than asked', async () => {
    let made = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          made += 1;
          yield Buffer.alloc(1000, 120);
        }
      })(),
      { highWaterMark: 1 },
    );
    await expect(
      (async () => {
        for await (const part of textOf(endless, 10_000)) expect(part.length).toBe(1000);
      })(),
    ).rejects.toBeInstanceOf(TooManyBytes);
    expect(made).toBeLessThan(20);
  });
});
