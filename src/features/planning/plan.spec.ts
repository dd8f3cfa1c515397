import { cancel, make, move, type Plan } from './plan';

const now = new Date('2026-03-20T10:00:00Z');
const stated = { draftId: 'd', channelId: 'c', plannedBy: 'p', zone: 'Asia/Jerusalem' };

describe('A plan', () => {
  it('is for a time ahead, and tells the time that the clocks will show', () => {
    expect(() => make({ ...stated, local: '2026-03-20T12:00' }, now)).toThrow('invalid-request');
    const plan = make({ ...stated, local: '2026-03-27T02:30' }, now);
    expect(plan).toMatchObject({ state: 'planned', local: '2026-03-27T03:30', at: new Date('2026-03-27T00:30:00Z') });
  });

  it('is moved over the version that was seen, also when its time came, and cancelled before', () => {
    const plan = make({ ...stated, local: '2026-03-21T10:00' }, now);
    expect(() => move(plan, 'q', '2026-03-22T10:00', 7, now)).toThrow('stale-version');
    expect(move(plan, 'q', '2026-03-22T10:00', 1, now)).toMatchObject({ plannedBy: 'q', local: '2026-03-22T10:00' });
    const due: Plan = { ...plan, state: 'due' };
    expect(move(due, 'q', '2026-03-22T10:00', null, now).state).toBe('planned');
    expect(() => cancel(due, now)).toThrow('wrong-state');
    expect(() => move(cancel(plan, now), 'q', '2026-03-22T10:00', null, now)).toThrow('wrong-state');
  });
});
