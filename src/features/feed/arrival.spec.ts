import { listsOf, oneOf, together } from './arrival';

const row = (interactionId: string, topicId: string | null, risk = 1) => ({
  interactionId,
  topicId,
  channelId: 'c',
  risk,
  language: 'en',
});

describe('What arrived', () => {
  it('is gathered by channel, topic, risk and language, without what has no topic', () => {
    expect(listsOf([row('1', 'a'), row('2', 'a'), row('2', 'b', 2), row('3', null)])).toEqual([
      { channelId: 'c', topicId: 'a', risk: 1, language: 'en', count: 2, ids: ['1', '2'] },
      { channelId: 'c', topicId: 'b', risk: 2, language: 'en', count: 1, ids: ['2'] },
    ]);
  });

  it('is counted once however many topics it has', () => {
    expect(together(listsOf([row('1', 'a'), row('1', 'b'), row('2', 'b')]))).toEqual({ ids: ['1', '2'], count: 2 });
  });

  it('names the first few of many', () => {
    const many = listsOf(Array.from({ length: 500 }, (_, at) => row(String(at), 'a')));
    expect(together(many)).toMatchObject({ count: 500, ids: { length: 10 } });
  });

  it('in several parts is told as if it had come in one', () => {
    const parts = [[row('1', 'a')], [row('2', 'a'), row('2', 'b')], [row('3', 'a', 2)]].map(listsOf);
    expect(oneOf(parts)).toEqual([
      { channelId: 'c', topicId: 'a', risk: 1, language: 'en', count: 2, ids: ['1', '2'] },
      { channelId: 'c', topicId: 'b', risk: 1, language: 'en', count: 1, ids: ['2'] },
      { channelId: 'c', topicId: 'a', risk: 2, language: 'en', count: 1, ids: ['3'] },
    ]);
    const many = oneOf(Array.from({ length: 40 }, (_, at) => listsOf([row(String(at), 'a')])));
    expect(many).toMatchObject([{ count: 40, ids: { length: 10 } }]);
    expect(oneOf([])).toEqual([]);
  });
});
