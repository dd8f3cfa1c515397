import { move, rotate, type Source } from './source';

const AT = new Date('2026-03-01T10:00:00Z');
const source: Source = {
  ...{ id: 's', name: 'Helpdesk', channelId: 'c', state: 'active', secret: 'whsec_one' },
  ...{ formerSecret: null, formerUntil: null, createdAt: AT, version: 1 },
};

describe('A source', () => {
  it('is paused and goes on, and when it has ended nothing opens it', () => {
    expect(move(move(source, 'paused'), 'active').state).toBe('active');
    const ended = move(source, 'ended');
    expect(() => move(ended, 'active')).toThrow('wrong-state');
    expect(() => rotate(ended, AT)).toThrow('wrong-state');
  });
});
