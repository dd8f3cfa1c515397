import { newSecrets, rotateSecrets, secretsAt } from './secrets';

const now = new Date('2026-03-01T10:00:00Z');

describe('Secrets of webhooks', () => {
  it('count for a day after a newer one came, and no longer', () => {
    const first = newSecrets();
    const second = rotateSecrets(first, now);
    expect(secretsAt(first, now)).toEqual([first.secret]);
    expect(secretsAt(second, new Date('2026-03-02T09:59:59Z'))).toEqual([second.secret, first.secret]);
    expect(secretsAt(second, new Date('2026-03-02T10:00:00Z'))).toEqual([second.secret]);
    const third = rotateSecrets(second, now);
    expect(secretsAt(third, now)).toEqual([third.secret, second.secret]);
  });

  it('are 32 bytes that nobody guesses', () => {
    const [one, other] = [newSecrets().secret, newSecrets().secret];
    expect(one).not.toBe(other);
    expect(Buffer.from(one.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });
});
