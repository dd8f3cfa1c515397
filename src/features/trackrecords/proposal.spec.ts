import { answer, decide, proposed, type Proposal, stepped, type Threshold } from './proposal';

const NOW = new Date('2026-11-22T10:00:00Z');
const LATER = new Date('2026-11-30T10:00:00Z');
const threshold: Threshold = {
  ...{ from: NOW, days: 180, least: 8, moreBelow: 60, lessFrom: 95, mostCorrections: 1, answerDays: 7, reason: 'x' },
};
const facts = (read: number, accepted: number, corrections = 0) => ({ read, accepted, corrections });
const open: Proposal = {
  ...facts(10, 2),
  ...{ id: 'i', personId: 'p', channelId: 'c', direction: 'more', thresholdFrom: NOW, state: 'open', proposedAt: NOW },
  ...{ answerUntil: LATER, answer: null, answeredAt: null, decidedBy: null, decidedAt: null, reason: null, version: 1 },
};

describe('A track record', () => {
  it('proposes by its thresholds, and nothing of too few or what holds already', () => {
    expect(proposed(facts(7, 0), threshold, null)).toBeNull();
    expect(proposed(facts(10, 5), threshold, null)).toBe('more');
    expect(proposed(facts(10, 10, 2), threshold, null)).toBe('more');
    expect(proposed(facts(10, 6), threshold, null)).toBeNull();
    expect(proposed(facts(20, 20, 1), threshold, null)).toBeNull();
    expect(proposed(facts(20, 19), threshold, null)).toBe('less');
    expect(proposed(facts(10, 5), threshold, 'more')).toBeNull();
    expect(proposed(facts(20, 20), threshold, 'more')).toBe('less');
  });

  it('moves one step at a time', () => {
    expect([stepped(null, 'more'), stepped('less', 'more'), stepped('more', 'less'), stepped(null, 'less')]).toEqual([
      ...['more', null, null, 'less'],
    ]);
  });

  it('is decided by somebody else, once the one concerned could answer', () => {
    expect(() => decide(open, 'p', true, 'r', LATER)).toThrow('own-track-record');
    expect(() => decide(open, 'l', true, 'r', NOW)).toThrow('answer-awaited');
    const answered = answer(open, 'It was the busy week', NOW);
    expect(() => answer(answered, 'again', NOW)).toThrow('answered-already');
    expect(decide(answered, 'l', false, 'r', NOW)).toMatchObject({ state: 'kept', decidedBy: 'l', reason: 'r' });
    const decided = decide(open, 'l', true, 'r', LATER);
    expect(decided.state).toBe('accepted');
    expect(() => answer(decided, 'late', LATER)).toThrow('wrong-state');
  });
});
