import { end, start } from './crisis';

const NOW = new Date('2026-03-01T10:00:00Z');
const crisis = start({ topicId: 't', channelIds: null, reason: 'A recall', belowRank: 3, help: null }, 'a', NOW);

describe('A crisis', () => {
  it('is started by one and ended by two', () => {
    const asked = end(crisis, 'a', NOW);
    expect(asked).toMatchObject({ firstEnderId: 'a', endedAt: null });
    expect(() => end(asked, 'a', NOW)).toThrow('end-asked-already');
    const ended = end(asked, 'b', NOW);
    expect(ended).toMatchObject({ secondEnderId: 'b', endedAt: NOW });
    expect(() => end(ended, 'c', NOW)).toThrow('wrong-state');
  });
});
