import { change, filled, isOffered, keep, propose, retire, type Snippet, type Stated } from './snippet';

const NOW = new Date('2026-03-01T10:00:00Z');
const STATED: Stated = {
  kind: 'reply',
  title: 'Delay',
  text: 'Sorry, says {me}.',
  language: 'en',
  topicId: null,
  channelId: null,
};
const proposed = (): Snippet => propose(STATED, 'p', NOW);
const kept = (): Snippet => keep(proposed(), { ownerId: 'o', expiresOn: '2026-03-02' }, 'lead', NOW);

describe('A snippet', () => {
  it('fills in who writes and the channel, and takes no other variable, least of all the customer', () => {
    expect(filled('{me} on {channel}, {me}', { me: 'Dana', channel: 'X {me}' })).toBe('Dana on X {me}, Dana');
    for (const text of ['Dear {customer}', '{ me }', '{}', '{handle}'])
      expect(() => propose({ ...STATED, text }, 'p', NOW)).toThrow('invalid-request');
  });

  it('is offered through its last day', () => {
    expect(isOffered(proposed(), NOW)).toBe(false);
    expect(isOffered(kept(), new Date('2026-03-02T23:59:00Z'))).toBe(true);
    expect(isOffered(kept(), new Date('2026-03-03T00:00:00Z'))).toBe(false);
    expect(() => keep(proposed(), { ownerId: 'o', expiresOn: '2026-02-28' }, 'lead', NOW)).toThrow('invalid-request');
  });

  it('that is kept waits to be kept again when its owner rewords it, not when a lead does', () => {
    expect(change(kept(), STATED, { personId: 'o', leads: false }, null, NOW).state).toBe('proposed');
    expect(change(kept(), STATED, { personId: 'l', leads: true }, null, NOW).state).toBe('kept');
    expect(() => change(kept(), STATED, { personId: 'p', leads: false }, null, NOW)).toThrow('not-found');
    expect(() => change(kept(), STATED, { personId: 'o', leads: false }, 7, NOW)).toThrow('stale-version');
  });

  it('that is retired stays so', () => {
    const gone = retire(proposed(), { personId: 'p', leads: false }, 'Twice', NOW);
    expect(() => keep(gone, { ownerId: 'o', expiresOn: '2026-03-02' }, 'lead', NOW)).toThrow('wrong-state');
  });
});
