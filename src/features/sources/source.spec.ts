import { move, newSecret, rotate, secretsAt, type Source } from './source';

const AT = new Date('2026-03-01T10:00:00Z');
const source: Source = {
  ...{ id: 's', name: 'Helpdesk', channelId: 'c', state: 'active', secret: 'whsec_one' },
  ...{ formerSecret: null, formerUntil: null, createdAt: AT, version: 1 },
};

describe('A source', () => {
  it('takes the secret before the newest for a day, and no older one', () => {
    const once = rotate(source, 'whsec_two', AT);
    expect(secretsAt(once, new Date('2026-03-02T09:59:59Z'))).toEqual(['whsec_two', 'whsec_one']);
    expect(secretsAt(once, new Date('2026-03-02T10:00:00Z'))).toEqual(['whsec_two']);
    expect(secretsAt(rotate(once, 'whsec_three', AT), AT)).toEqual(['whsec_three', 'whsec_two']);
  });

  it('is paused and goes on, and when it has ended nothing opens it', () => {
    expect(move(move(source, 'paused'), 'active').state).toBe('active');
    const ended = move(source, 'ended');
    expect(() => move(ended, 'active')).toThrow('wrong-state');
    expect(() => rotate(ended, 'whsec_two', AT)).toThrow('wrong-state');
  });

  it('gets a secret of 32 bytes that nobody guesses', () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(one).not.toBe(other);
    expect(Buffer.from(one.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });
});
