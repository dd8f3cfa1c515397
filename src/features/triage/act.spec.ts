import { advance, begin, type BulkAct, cancel, undo, verbsOn } from './act';

const NOW = new Date('2026-03-01T10:00:00Z');
const closing = (kind: BulkAct['kind'] = 'close'): BulkAct =>
  begin({ kind, topicId: null, tagId: null, outcome: 'spam', reason: 'A wave' }, 5, 'p', NOW);

describe('An act on many', () => {
  it('counts what it did and what it left, until its last step', () => {
    const half = advance(closing(), 2, 1, false, NOW);
    expect(half).toMatchObject({ state: 'running', done: 2, skipped: 1, endedAt: null });
    expect(advance(half, 2, 0, true, NOW)).toMatchObject({ state: 'done', done: 4, skipped: 1, endedAt: NOW });
  });

  it('is stopped while it runs, and undone once it is over, step by step', () => {
    const stopped = cancel(advance(closing(), 2, 0, false, NOW), NOW);
    expect(() => cancel(stopped, NOW)).toThrow('wrong-state');
    const undoing = undo(stopped, 'q', NOW);
    expect(advance(undoing, 2, 0, true, NOW)).toMatchObject({ state: 'undone', undone: 2, done: 2, undoneBy: 'q' });
    expect(() => undo(closing(), 'q', NOW)).toThrow('wrong-state');
  });

  it('that took claims from their holders is undone within the hour', () => {
    const given = advance(closing('give-back'), 5, 0, true, NOW);
    const [soon, late] = [59, 61].map((minutes) => new Date(NOW.getTime() + minutes * 60_000)) as [Date, Date];
    expect(undo(given, 'q', soon)).toMatchObject({ state: 'undoing' });
    expect(verbsOn(given, soon)).toEqual(['undo']);
    expect(() => undo(given, 'q', late)).toThrow('not-undone');
    expect(verbsOn(given, late)).toEqual([]);
    expect(verbsOn(closing(), late)).toEqual(['cancel']);
  });
});
