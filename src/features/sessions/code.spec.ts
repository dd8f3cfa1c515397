import fc from 'fast-check';
import { changesIn, codeAt, isCode } from './code';

describe('The code in the room', () => {
  const key = Buffer.alloc(32, 7);
  const at = new Date('2027-03-01T10:00:05Z');
  const after = (seconds: number): Date => new Date(at.getTime() + seconds * 1000);

  it('is taken while it is shown and for as long again, never before or later', () => {
    const code = codeAt(key, at);
    expect(code).toMatch(/^\d{8}$/);
    expect(changesIn(at)).toBe(25_000);
    expect([0, 24, 26, 54].map((seconds) => isCode(key, code, after(seconds)))).toEqual([true, true, true, true]);
    expect([-6, 56, 86_400].map((seconds) => isCode(key, code, after(seconds)))).toEqual([false, false, false]);
  });

  it('is taken as people write it, and is another one in another room', () => {
    const code = codeAt(key, at);
    expect(isCode(key, `${code.slice(0, 4)} ${code.slice(4)}`, at)).toBe(true);
    expect(isCode(key, `${code.slice(0, 4)}-${code.slice(4)}`, at)).toBe(true);
    expect(isCode(Buffer.alloc(32, 8), code, at)).toBe(false);
  });

  it('takes no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const codes = [codeAt(key, at), codeAt(key, after(-30))];
        return isCode(key, text, at) === codes.includes(text.replace(/[ -]/g, '').padEnd(8).slice(0, 8));
      }),
      { numRuns: 200 },
    );
  });
});
