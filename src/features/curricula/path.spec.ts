import fc from 'fast-check';
import { type Choice, leastSeconds, pathFaults, type Step, way } from './path';

const choice = (code: string, least: number): Choice => ({ code, names: { en: code }, least });
const codes = (steps: readonly Step[], choices: readonly Choice[] = []): string[] =>
  pathFaults(steps, choices).map(({ pointer, code }) => `${pointer} ${code}`);

describe('The way through a track', () => {
  it('takes of a choice as many as it asks for', () => {
    const steps = [
      { code: 'a' },
      ...['x', 'y', 'z'].map((code) => ({ code, choice: 'some' })),
      { code: 'end', after: ['some', 'a'] },
    ];
    const choices = [choice('some', 2)];
    const at = (...done: string[]) => way(steps, choices, new Set(done));
    expect(at().remaining).toBe(4);
    expect(at().missing.get('end')).toEqual(['some', 'a']);
    expect(at('x', 'y', 'z')).toMatchObject({ remaining: 2 });
    expect(at('x', 'z').missing.get('end')).toEqual(['a']);
    expect(at('a', 'x', 'z', 'end').remaining).toBe(0);
  });

  it('takes the least time that will do', () => {
    const modules = [
      { code: 'a', seconds: 100 },
      { code: 'x', seconds: 60, choice: 'some' },
      { code: 'y', seconds: 30, choice: 'some' },
      { code: 'z', seconds: 45, choice: 'some' },
    ];
    expect(leastSeconds(modules, [choice('some', 2)])).toBe(175);
  });

  it('is refused for an unknown code, a circle, and a choice of more than there is', () => {
    expect(codes([{ code: 'a', after: ['b'] }])).toEqual(['/modules/0/after/0 after-unknown']);
    expect(codes([{ code: 'a', choice: 'none' }])).toEqual(['/modules/0/choice choice-unknown']);
    expect(codes([{ code: 'a', choice: 'g' }], [choice('g', 2)])).toEqual(['/choices/0/least choice-too-small']);
    expect(codes([{ code: 'a' }], [choice('a', 0)])).toEqual(['/choices/0/code code-twice']);
    expect(codes([{ code: 'a', after: ['a'] }])).toEqual(['/modules/0/after/0 after-circle']);
    const ring = [
      { code: 'a', after: ['c'] },
      { code: 'b', after: ['a'] },
      { code: 'c', after: ['b'] },
      { code: 'd', after: ['a'] },
    ];
    expect(codes(ring)).toEqual([0, 1, 2].map((at) => `/modules/${at}/after/0 after-circle`));
    expect(pathFaults(ring, [])[0]?.params).toEqual({ path: 'a → c → b → a' });
    const within = [
      { code: 'a', choice: 'g' },
      { code: 'b', choice: 'g', after: ['g'] },
    ];
    expect(codes(within, [choice('g', 1)])).toEqual(['/modules/1/after/0 after-circle']);
  });

  it('can be gone to its end by whoever does what is not locked', () => {
    const track = fc.integer({ min: 1, max: 8 }).chain((size) =>
      fc.record({
        steps: fc.tuple(
          ...Array.from({ length: size }, (_, at) =>
            fc.record({
              code: fc.constant(`m${at}`),
              after: fc.uniqueArray(
                fc.integer({ min: 0, max: size - 1 }).map((n) => `m${n}`),
                { maxLength: 3 },
              ),
              choice: fc.constantFrom('g', null, null),
            }),
          ),
        ),
        least: fc.integer({ min: 0, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(track, ({ steps, least }) => {
        const choices = [choice('g', least)];
        fc.pre(pathFaults(steps, choices).length === 0);
        const done = new Set<string>();
        for (let at = 0; at < steps.length; at += 1) {
          const { missing } = way(steps, choices, done);
          const open = steps.find(({ code }) => !done.has(code) && missing.get(code)?.length === 0);
          if (open === undefined) break;
          done.add(open.code);
        }
        expect(way(steps, choices, done).remaining).toBe(0);
      }),
    );
  });
});
