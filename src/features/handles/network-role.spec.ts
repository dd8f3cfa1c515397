import { demandAll, demandHolder, demandSince, lookBy } from './network-role';

describe('Roles on a network', () => {
  const at = (day: string) => ({ confirmedAt: new Date(`${day}T10:00:00Z`) });

  it('are looked at again a quarter after the one longest ago', () => {
    expect(lookBy([])).toBeNull();
    expect(lookBy([at('2026-05-01'), at('2026-04-01')])).toBe('2026-07-01');
  });

  it('are held by somebody of ours or of another firm, one of the two', () => {
    const outside = { name: 'Maya', firm: 'Studio', contact: 'maya@studio.example' };
    expect(() => demandHolder({ personId: 'p', outside: null })).not.toThrow();
    expect(() => demandHolder({ personId: null, outside })).not.toThrow();
    expect(() => demandHolder({ personId: 'p', outside })).toThrow('invalid-request');
    expect(() => demandHolder({ personId: null, outside: null })).toThrow('invalid-request');
  });

  it('are confirmed all together, and held since a day that has come', () => {
    expect(() => demandAll(['a', 'b'], ['b', 'a'])).not.toThrow();
    expect(() => demandAll(['a'], ['b', 'a'])).toThrow('invalid-request');
    expect(() => demandAll(['a', 'c'], ['a', 'b'])).toThrow('invalid-request');
    const now = new Date('2026-05-01T10:00:00Z');
    expect(() => demandSince('2026-05-01', now)).not.toThrow();
    expect(() => demandSince('2026-05-02', now)).toThrow('invalid-request');
  });
});
