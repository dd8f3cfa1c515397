import { canBe, cancel, finish, type Move, undo, undone } from './move';

const at = new Date('2026-06-01T10:00:00Z');
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
const move: Move = {
  ...{ id: 'm', kind: 'extension', asked: {}, editionId: null, dueOn: null, days: 7, reason: 'r', state: 'running' },
  ...{ madeBy: 'p', madeAt: at, scopes: null, endedAt: null, undoneBy: null, undoneAt: null, version: 1 },
};

describe('A move', () => {
  it('is cancelled while it runs, and undone within the hour after', () => {
    expect(canBe(move, at)).toEqual(['cancel']);
    const done = finish(move, at);
    expect(canBe(done, later(59))).toEqual(['undo']);
    expect(canBe(done, later(60))).toEqual([]);
    expect(undone(undo(done, 'q', later(59)), later(60))).toMatchObject({ state: 'undone', undoneBy: 'q' });
    expect(undo(cancel(move, at), 'q', at).state).toBe('undoing');
  });

  it('is neither undone late, nor twice, nor while it runs', () => {
    const done = finish(move, at);
    expect(() => undo(done, 'q', later(60))).toThrow('undo-over');
    expect(() => undo(move, 'q', at)).toThrow('wrong-state');
    const undoing = undo(done, 'q', at);
    expect(() => undo(undoing, 'q', at)).toThrow('wrong-state');
    expect(() => undo(undone(undoing, at), 'q', at)).toThrow('wrong-state');
    expect(() => cancel(done, at)).toThrow('wrong-state');
  });
});
