import { answer, answerDue, ask, askActs, askMore, close } from './ask';

const ISRAEL = { timeZone: 'Asia/Jerusalem', workWeek: [7, 1, 2, 3, 4] };
const SUNDAY = new Date('2026-11-22T08:00:00Z');
const code = (fn: () => unknown): string => {
  try {
    fn();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('An ask', () => {
  const asked = ask('dana', ISRAEL, SUNDAY);

  it('is answered by the same time of the next working day of whoever asked', () => {
    expect(asked.dueAt?.toISOString()).toBe('2026-11-23T08:00:00.000Z');
    const thursday = new Date('2026-11-26T08:00:00Z');
    expect(answerDue(ISRAEL, thursday).toISOString()).toBe('2026-11-29T08:00:00.000Z');
    expect(answerDue({ timeZone: 'Europe/Berlin', workWeek: [1, 2, 3, 4, 5] }, thursday).toISOString()).toBe(
      '2026-11-27T08:00:00.000Z',
    );
  });

  it('keeps the time of day where clocks change', () => {
    const before = new Date('2026-10-24T07:00:00Z');
    expect(answerDue(ISRAEL, before).toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });

  it('is never without an end: no working days, a zone nobody knows', () => {
    expect(answerDue({ timeZone: 'Asia/Jerusalem', workWeek: [] }, SUNDAY).toISOString()).toBe(
      '2026-11-23T08:00:00.000Z',
    );
    expect(answerDue({ timeZone: 'Nowhere/Else', workWeek: [7] }, SUNDAY).toISOString()).toBe(
      '2026-11-29T08:00:00.000Z',
    );
  });

  it('goes to and fro, and waits no longer than it did when more is said', () => {
    const later = new Date('2026-11-22T12:00:00Z');
    expect(askMore(asked, 'dana', ISRAEL, later).dueAt).toEqual(asked.dueAt);
    const answered = answer(asked, 'lead', later);
    expect(answered).toMatchObject({ state: 'answered', dueAt: null });
    expect(answer(answered, 'lead', later).state).toBe('answered');
    expect(askMore(answered, 'dana', ISRAEL, later)).toMatchObject({ state: 'waiting' });
    const closed = close(answered, 'dana', later);
    expect(askMore(closed, 'dana', ISRAEL, later).state).toBe('waiting');
    expect(code(() => close(closed, 'dana', later))).toBe('wrong-state');
    expect(code(() => answer(closed, 'lead', later))).toBe('wrong-state');
  });

  it('is nobody else’s to go on with, and not one’s own to answer', () => {
    expect(code(() => askMore(asked, 'omer', ISRAEL, SUNDAY))).toBe('not-found');
    expect(code(() => close(asked, 'omer', SUNDAY))).toBe('not-found');
    expect(code(() => answer(asked, 'dana', SUNDAY))).toBe('own-ask');
    expect(askActs(asked, 'dana', true)).toEqual(['write', 'close']);
    expect(askActs(asked, 'lead', true)).toEqual(['answer']);
    expect(askActs({ personId: 'dana', state: 'answered' }, 'lead', true)).toEqual(['answer', 'publish']);
    expect(askActs(asked, 'omer', false)).toEqual([]);
  });
});
