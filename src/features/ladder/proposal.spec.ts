import type { Cell } from '../permits/public';
import { approve, canDo, propose, refuse, withdraw } from './proposal';

const now = new Date('2026-11-22T08:00:00Z');
const later = new Date('2026-11-22T09:00:00Z');
const cell = { capability: 'reply', channelId: null, risk: 'low', beltId: 'b', beltRank: 1 } as Cell;
const stated = { base: 3, entries: [], changes: { closing: [], opening: [cell] }, reason: 'r', effectiveAt: null };
const proposal = propose(stated, 'lead', now);
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('A change of the permit table', () => {
  it('changes something, from now on or later', () => {
    expect(proposal).toMatchObject({ state: 'proposed', proposedBy: 'lead', number: null });
    expect(code(() => propose({ ...stated, changes: { closing: [], opening: [] } }, 'lead', now))).toBe(
      'permit-change-empty',
    );
    expect(code(() => propose({ ...stated, effectiveAt: now }, 'lead', later))).toBe('invalid-request');
    expect(propose({ ...stated, effectiveAt: later }, 'lead', now).effectiveAt).toEqual(later);
  });

  it('is decided by a second person, once', () => {
    expect(code(() => approve(proposal, 'lead', 4, null, later))).toBe('own-permit-change');
    expect(code(() => refuse(proposal, 'lead', 'no', later))).toBe('own-permit-change');
    const approved = approve(proposal, 'hr', 4, null, later);
    expect(approved).toMatchObject({ state: 'approved', decidedBy: 'hr', decidedAt: later, number: 4 });
    expect(code(() => approve(approved, 'other', 5, null, later))).toBe('wrong-state');
    expect(code(() => refuse(approved, 'other', 'no', later))).toBe('wrong-state');
    expect(refuse(proposal, 'hr', 'too wide', later)).toMatchObject({
      state: 'refused',
      note: 'too wide',
      number: null,
    });
  });

  it('is taken back by whoever proposed it', () => {
    expect(withdraw(proposal, 'lead', later)).toMatchObject({ state: 'withdrawn' });
    expect(code(() => withdraw(proposal, 'hr', later))).toBe('own-permit-change');
  });

  it('says what each may do, and approves nothing that was made on another table', () => {
    expect(canDo(proposal, 'lead', false)).toEqual(['withdraw']);
    expect(canDo(proposal, 'hr', false)).toEqual(['approve', 'refuse']);
    expect(canDo(proposal, 'hr', true)).toEqual(['refuse']);
    expect(canDo(refuse(proposal, 'hr', 'no', later), 'other', false)).toEqual([]);
  });
});
