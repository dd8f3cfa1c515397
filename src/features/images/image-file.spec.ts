import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { pictureIn } from './image-file';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  return Buffer.concat([u32(body.length), named, u32(crc32(named))]);
};
const WHERE = Buffer.from('32.0853N 34.7818E');
const png = (...more: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc(7))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
/** Exif of a phone held upright that knows where it is. */
const exif = Buffer.concat([
  Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0', 'latin1'),
  Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]),
  Buffer.from([0x25, 0x88, 4, 0, 1, 0, 0, 0, 40, 0, 0, 0]),
  WHERE,
]);
const jpeg = (...more: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...more,
    segment(0xdb, Buffer.alloc(65)),
    segment(0xc0, Buffer.from([8, 0, 3, 0, 4, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);
const riff = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};
const webp = (...more: readonly Buffer[]): Buffer => {
  const wide = Buffer.from([0x2c, 0, 0, 0, 4, 0, 0, 2, 0, 0]);
  const content = Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', wide),
    riff('VP8L', Buffer.from([0x2f, 4, 0x80, 0, 0])),
    ...more,
  ]);
  return Buffer.concat([riff('RIFF', content)]);
};
const gif = (...more: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('GIF89a\x03\0\x02\0\0\0\0', 'latin1'),
    ...more,
    Buffer.from([0x2c, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3b]),
  ]);

describe('A picture is judged by its bytes', () => {
  const note = Buffer.concat([Buffer.from([0x21, 0xfe, WHERE.length]), WHERE, Buffer.from([0])]);
  it.each([
    ['image/png', png(chunk('tEXt', WHERE), chunk('eXIf', WHERE)), 2, 1],
    ['image/jpeg', jpeg(segment(0xe1, exif), segment(0xed, WHERE), segment(0xfe, WHERE)), 4, 3],
    ['image/webp', webp(riff('EXIF', WHERE), riff('XMP ', WHERE)), 5, 3],
    ['image/gif', gif(note), 3, 2],
  ])('%s, and says nothing afterwards but its picture', (type, bytes, width, height) => {
    const behind = Buffer.concat([bytes, type === 'image/webp' ? Buffer.alloc(0) : WHERE]);
    const found = pictureIn(behind);
    expect(found).toMatchObject({ type, width, height });
    expect(found?.bytes.includes(WHERE)).toBe(false);
    // What is left is a picture still, and nothing more goes.
    expect(pictureIn(found?.bytes ?? Buffer.alloc(0))?.bytes).toEqual(found?.bytes);
  });

  it('keeps which way is up, and says it has no Exif otherwise', () => {
    expect(
      pictureIn(jpeg(segment(0xe1, exif)))?.bytes.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])),
    ).toBe(true);
    expect(pictureIn(jpeg())?.bytes.includes('Exif')).toBe(false);
    expect(pictureIn(webp(riff('EXIF', WHERE)))?.bytes.readUInt8(20)).toBe(0x20);
  });

  it('refuses what only looks like one', () => {
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const broken = png();
    broken[40] = (broken[40] ?? 0) ^ 1;
    const huge = jpeg();
    huge.writeUInt16BE(60_000, huge.indexOf(Buffer.from([0xff, 0xc0])) + 5);
    const none = [
      Buffer.alloc(0),
      script,
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), script]),
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), script]),
      Buffer.concat([Buffer.from('GIF89a'), script]),
      png().subarray(0, -13),
      jpeg().subarray(0, -2),
      webp().subarray(0, -2),
      gif().subarray(0, -1),
      broken,
      huge,
    ];
    expect(none.map((bytes) => pictureIn(bytes))).toEqual(none.map(() => null));
  });

  it('whatever it is given, and comes to an end', () => {
    const heads = fc.constantFrom(png(), jpeg(), webp(), gif());
    fc.assert(
      fc.property(
        heads,
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
        fc.nat(200),
        (bytes, flips, cut) => {
          const copy = Buffer.from(bytes.subarray(0, Math.max(0, bytes.length - (cut % 20))));
          for (const [at, value] of flips) if (copy.length > 0) copy[at % copy.length] = value;
          const found = pictureIn(copy);
          expect(found === null || found.bytes.length <= copy.length).toBe(true);
        },
      ),
    );
  });
});
