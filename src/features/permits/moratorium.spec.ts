import fc from 'fast-check';
import { end, type Moratorium, start } from './moratorium';

const now = new Date('2026-05-01T10:00:00Z');
const stated = {
  reason: 'r',
  from: null,
  until: null,
  channelIds: null,
  countries: null,
  capabilities: ['post' as const],
  audienceId: null,
};

describe('A moratorium', () => {
  it('is started by one at once, and ended by two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }), (enders) => {
        let held: Moratorium = start(stated, 'a', now);
        const words = new Set<string>();
        for (const person of enders) {
          try {
            held = end(held, person, now);
            words.add(person);
          } catch {
            expect(words.has(person) || held.endedAt !== null).toBe(true);
          }
        }
        expect(held.endedAt !== null).toBe(new Set(enders).size >= 2);
      }),
    );
  });

  it('is planned ahead, never backwards', () => {
    const tomorrow = new Date('2026-05-02T10:00:00Z');
    expect(start({ ...stated, from: tomorrow }, 'a', now).from).toEqual(tomorrow);
    expect(() => start({ ...stated, from: new Date('2026-04-30T10:00:00Z') }, 'a', now)).toThrow('invalid-request');
    expect(() => start({ ...stated, until: now }, 'a', now)).toThrow('invalid-request');
    expect(() => end({ ...start(stated, 'a', now), until: tomorrow }, 'a', tomorrow)).toThrow('wrong-state');
  });
});
