import { approve, decline, demandSense, isInForce, type Item, restate, retire, type Stated, suggest } from './item';

const now = new Date('2026-03-01T10:00:00Z');
const later = new Date('2026-04-01T10:00:00Z');
const words = (expiresAt: Date | null = null) => ({ statedBy: 'dana', expiresAt });
const dana = { personId: 'dana', decides: false };

describe('Content of the library', () => {
  const suggested = suggest('dana', true, now);

  it('is approved by somebody else, at the revision they read', () => {
    expect(() => approve(suggested, 'dana', words(), 1, now)).toThrow('own-content');
    expect(() => approve(suggested, 'lead', { statedBy: 'lead', expiresAt: null }, 1, now)).toThrow('own-content');
    expect(() => approve(suggested, 'lead', words(), 2, now)).toThrow('other-content');
    expect(() => approve(suggested, 'lead', words(now), 1, now)).toThrow('invalid-request');
    const approved = approve(suggested, 'lead', words(later), 1, now);
    expect(approved).toMatchObject({ state: 'approved', approvedRevision: 1, expiresAt: later, approvedAt: now });
    expect(() => approve(approved, 'lead', words(), 1, now)).toThrow('wrong-state');
    expect(isInForce(approved, now)).toBe(true);
    expect(isInForce(approved, later)).toBe(false);
  });

  it('keeps what is in force while a later revision waits, also when that is declined', () => {
    const approved = approve(suggested, 'lead', words(), 1, now);
    const restated = restate(approved, dana, false, null, later);
    expect(restated).toMatchObject({ state: 'suggested', revision: 2, approvedRevision: 1, credited: false });
    expect(isInForce(restated, later)).toBe(true);
    const declined = decline(restated, 'lead', 'dana', 2, later);
    expect(isInForce(declined, later)).toBe(true);
    expect(isInForce(retire(declined, dana, later), later)).toBe(false);
  });

  it('is restated by its own and by leads, over the version they saw', () => {
    expect(() => restate(suggested, { personId: 'omer', decides: false }, true, null, now)).toThrow('not-found');
    expect(() => restate(suggested, dana, true, 9, now)).toThrow('stale-version');
    const byLead: Item = restate(suggested, { personId: 'lead', decides: true }, false, 1, now);
    expect(byLead.credited).toBe(true);
    expect(() => restate(retire(suggested, dana, now), dana, true, null, now)).toThrow('wrong-state');
  });

  it('makes sense: links that are links, a title in each language it is shared in, an end that lies ahead', () => {
    const stated: Stated = {
      ...{ titles: { en: 't' }, texts: {}, links: {}, shares: { en: 's' }, networks: [], risk: 'low' },
      ...{ audienceId: null, goalId: null, expiresAt: null },
    };
    expect(() => demandSense(stated, now)).not.toThrow();
    expect(() => demandSense({ ...stated, links: { en: 'javascript:alert(1)' } }, now)).toThrow('invalid-request');
    expect(() => demandSense({ ...stated, shares: { he: 's' } }, now)).toThrow('invalid-request');
    expect(() => demandSense({ ...stated, expiresAt: now }, now)).toThrow('invalid-request');
  });
});
