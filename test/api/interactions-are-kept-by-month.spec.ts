import { FeedReader } from '../../src/features/feed/public';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

let house: House;
let lead: Visitor;
beforeAll(async () => {
  house = await openHouse();
  await addPeople(house, [{ externalId: 'L', roles: ['lead'] }]);
  lead = await house.as('L');
});
afterAll(async () => {
  await house.close();
});

/** In which partitions the interactions lie. */
async function partitions(): Promise<string[]> {
  const rows = await house.work.read<{ name: string }>(
    'SELECT tableoid::regclass::text AS name FROM feed.interaction ORDER BY arrived_at, external_id',
  );
  return rows.map((row) => row.name);
}

function month(): string {
  return `feed.interaction_${house.clock.now().toISOString().slice(0, 7).replace('-', '_')}`;
}

describe('The months of interactions', () => {
  it('are ready ahead; what came before its month was made moves into it', async () => {
    const channels = await addChannels(lead, ['shop']);
    await addTopic(lead, { code: 'refund', channelId: channels['shop'] });
    await arrive(house, lead, [{ channel: 'shop', externalId: '1', text: 'refund' }]);
    const first = month();
    expect(await partitions()).toEqual([first]);
    house.clock.advance(300 * DAY);
    const ids = await arrive(house, lead, [
      { channel: 'shop', externalId: '2', parentExternalId: '1', text: 'refund' },
      { channel: 'shop', externalId: '1', text: 'refund!' },
    ]);
    expect(await partitions()).toEqual([first, 'feed.interaction_default']);
    await house.tick('feed.prepare-months');
    await house.tick('feed.prepare-months');
    expect(await partitions()).toEqual([first, month()]);
    const { body } = await lead.get(`interactions/${ids['2']}`).expect(200);
    expect(body.thread.map((message: { text: string }) => message.text)).toEqual(['refund!', 'refund']);
  });

  it('are counted by topic', async () => {
    const now = house.clock.now();
    const counts = await house.get(FeedReader).counts(new Date(now.getTime() - DAY), new Date(now.getTime() + DAY));
    expect(counts).toEqual([{ topicId: expect.any(String), arriving: 1, waiting: 1, answered: 0 }]);
    await arrive(house, lead, [{ channel: 'shop', externalId: 'a', parentExternalId: '2', text: 'done', ours: true }]);
    const after = await house.get(FeedReader).counts(new Date(0), new Date(now.getTime() + DAY));
    expect(after).toEqual([{ topicId: counts[0]?.topicId, arriving: 2, waiting: 1, answered: 1 }]);
  });
});
