import { canDecide, decideAppeal, lodge } from './appeal';

const now = new Date('2026-11-22T08:00:00Z');
const suspension = { id: 's', personId: 'dana', decidedBy: 'person:lead', until: null, closedAt: null };
const stated = { outcome: 'lifted', reason: 'cleared' } as const;
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('An appeal', () => {
  const appeal = lodge(suspension, 'dana', 'It was not me', now);

  it('is against one’s own suspension, while it is not over', () => {
    expect(appeal).toMatchObject({ suspensionId: 's', personId: 'dana', state: 'lodged', words: 'It was not me' });
    expect(code(() => lodge(suspension, 'omer', 'x', now))).toBe('not-found');
    expect(code(() => lodge({ ...suspension, until: now }, 'dana', 'x', now))).toBe('wrong-state');
    expect(code(() => lodge({ ...suspension, closedAt: now }, 'dana', 'x', now))).toBe('wrong-state');
  });

  it('is decided once, by neither the person nor whoever suspended them', () => {
    expect(code(() => decideAppeal(appeal, suspension, 'dana', stated, now))).toBe('own-appeal');
    expect(code(() => decideAppeal(appeal, suspension, 'lead', stated, now))).toBe('own-suspension-decided');
    const lifted = decideAppeal(appeal, suspension, 'hr', stated, now);
    expect(lifted).toMatchObject({ state: 'lifted', decidedBy: 'hr', reason: 'cleared' });
    expect(code(() => decideAppeal(lifted, suspension, 'hr', stated, now))).toBe('wrong-state');
  });

  it('is there for those to decide', () => {
    expect(['dana', 'lead', 'hr'].map((by) => canDecide(suspension, 'lodged', by).length)).toEqual([0, 0, 1]);
    expect(canDecide(suspension, 'stands', 'hr')).toEqual([]);
    expect(canDecide(suspension, null, 'hr')).toEqual([]);
  });
});
