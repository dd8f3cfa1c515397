import { readTicket, signTicket, type Ticket } from './ticket';

const key = Buffer.alloc(32, 7);
const now = new Date('2026-03-01T08:00:00.000Z');
const ticket: Ticket = {
  personId: '0190a3b0-0000-7000-8000-000000000001',
  packageId: '0190a3b0-0000-7000-8000-000000000002',
  attemptId: '0190a3b0-0000-7000-8000-000000000003',
  console: 'https://obi.example.com',
  expiresAt: new Date('2026-03-01T09:00:00.000Z'),
};

describe('A signed address', () => {
  const token = signTicket(ticket, key);

  it('says whose it is until it expires', () => {
    expect(readTicket(token, key, now)).toEqual(ticket);
    expect(readTicket(token, key, ticket.expiresAt)).toBe('expired');
    const preview = { ...ticket, attemptId: null };
    expect(readTicket(signTicket(preview, key), key, now)).toEqual(preview);
  });

  it('is refused after any one character changed, with another key, or with more to it', () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(readTicket(token.slice(0, at) + other + token.slice(at + 1), key, now)).toBe('forged');
    }
    // The last character of a signature has bits that mean nothing; it may not differ all the same.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const passing = [...letters].filter((letter) => readTicket(token.slice(0, -1) + letter, key, now) !== 'forged');
    expect(passing).toEqual([token.at(-1)]);
    expect(readTicket(token, Buffer.alloc(32, 8), now)).toBe('forged');
    for (const odd of ['', '.', `${token}.`, `${token}=`, `${token}.x`, 'a.b.c']) {
      expect(readTicket(odd, key, now)).toBe('forged');
    }
  });
});
