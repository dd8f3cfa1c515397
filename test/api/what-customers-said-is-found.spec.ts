import { addChannels, addTopic, arrive, type Stated } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

let house: House;
let gil: Visitor;
let white: Visitor;
let ids: Record<string, string>;

const SAID: Readonly<Record<string, string>> = {
  order: 'ההזמנה שלי לא הגיעה, refund',
  points: 'הַזְמָנָה שנייה: איפה המוצרים? refund',
  inOrder: 'מה קורה בהזמנות באתר שלכם? refund',
  peace: 'שלום לכולם, refund',
  english: 'My deliveries are always late, refund me @moshe_k',
  phrase: 'late again: I was always waiting for a refund',
  court: 'see you in court about my delivery',
  geresh: 'הדו״ח לא הגיע, refund',
  russian: 'Где моя Посылка? refund',
  arabic: 'أين الطرد الذي طلبته؟ refund',
};

beforeAll(async () => {
  house = await openHouse();
  const people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'GIL', languages: ['en', 'he'] },
    { externalId: 'WHITE', languages: ['en', 'he'] },
  ]);
  const id = (name: string): string => people[name] ?? '';
  const lead = await house.as('LEAD');
  const channels = await addChannels(lead, ['shop']);
  await recognise(house, [id('HR'), id('ADMIN')], id('GIL'), 'green', inDays(house, 300));
  await recognise(house, [id('HR'), id('ADMIN')], id('WHITE'), 'white', inDays(house, 300));
  const both = ['GIL', 'WHITE'].map(id);
  await addTopic(lead, { code: 'refund', channelId: channels['shop'], people: both });
  await addTopic(lead, { code: 'court', risk: 'high', channelId: channels['shop'], people: both });
  const said = Object.entries(SAID).map(([externalId, text]): Stated => ({
    channel: 'shop',
    externalId,
    text,
    author: 'moshe_k',
  }));
  ids = await arrive(house, lead, said);
  const many = Array.from({ length: 30 }, (_, at) => ({
    channel: 'shop',
    externalId: `m${at}`,
    text: `bicycle אופניים велосипед دراجتنا refund ${at}`,
  }));
  await arrive(house, lead, many);
  [gil, white] = [await house.as('GIL'), await house.as('WHITE')];
});
afterAll(() => house.close());

async function found(words: string, visitor = gil, more = ''): Promise<string[]> {
  const { body } = await visitor.get(`feed/search?q=${encodeURIComponent(words)}${more}`).expect(200);
  const known = new Map(Object.entries(ids).map(([name, one]) => [one, name]));
  return (body.items as { id: string }[]).map((item) => known.get(item.id) ?? 'other').sort();
}

describe('What customers said', () => {
  it('is found in Hebrew whatever prefix, point or final letter a word has', async () => {
    expect(await found('הזמנה')).toEqual(['order', 'points']);
    expect(await found('ההזמנה')).toEqual(['order', 'points']);
    expect(await found('בהזמנות')).toEqual(['inOrder']);
    expect(await found('הזמנות')).toEqual(['inOrder']);
    expect(await found('שלום')).toEqual(['peace']);
    expect(await found('דו"ח הגיע')).toEqual(['geresh']);
  });

  it('is found in other scripts, written small or large', async () => {
    expect(await found('посылка', gil, '&languages=*')).toEqual(['russian']);
    expect(await found('ПОСЫЛКА', gil, '&languages=*')).toEqual(['russian']);
    expect(await found('الطرد', gil, '&languages=*')).toEqual(['arabic']);
  });

  it('is found in English by stems, phrases, either and without', async () => {
    expect(await found('delivery')).toEqual(['court', 'english']);
    expect(await found('"always waiting"')).toEqual(['phrase']);
    expect(await found('always -waiting')).toEqual(['english']);
    expect(await found('waiting or court')).toEqual(['court', 'phrase']);
    expect(await found('the')).toEqual([]);
    await gil.get('feed/search?q=a').expect(422);
    await gil.get(`feed/search?q=${encodeURIComponent("((' & | :* <-> \\")}`).expect(200);
  });

  it('is found within one’s permits and filters, whether it waits or not, never by who said it', async () => {
    expect(await found('delivery', white)).toEqual(['english']);
    expect(await found('delivery', gil, '&risks=high')).toEqual(['court']);
    expect(await found('moshe_k')).toEqual([]);
    await gil.post(`interactions/${ids['phrase']}/claim`).expect(201);
    await gil
      .post(`interactions/${ids['phrase']}/outcome`, { outcome: 'no-answer-needed', note: 'nothing to say' })
      .expect(204);
    expect(await found('"always waiting"')).toEqual(['phrase']);
    await house.work.run(() =>
      house.work.write('UPDATE feed.interaction SET protected = true WHERE id = $1', [ids['english']]),
    );
    expect(await found('delivery')).toEqual(['court']);
  });

  it('comes page after page, and proposes words where nobody says the one that was typed', async () => {
    const seen = new Set<string>();
    let next: string | null = null;
    do {
      const after: string = next === null ? '' : `&after=${next}`;
      const reply = await gil.get(`feed/search?q=bicycle&limit=7${after}`).expect(200);
      for (const { id } of reply.body.items as { id: string }[]) seen.add(id);
      next = reply.body.next as string | null;
    } while (next !== null);
    expect(seen.size).toBe(30);
    await house.tick('feed.gather-words');
    const { body } = await gil.get('feed/search?q=bicicle').expect(200);
    expect(body).toEqual({ items: [], next: null, instead: ['bicycle'] });
    for (const [typed, meant] of [
      ['велосипет', 'велосипед'],
      ['دراجتن', 'دراجتنا'],
    ] as const) {
      const other = await gil.get(`feed/search?q=${encodeURIComponent(typed)}`).expect(200);
      expect(other.body.instead).toEqual([meant]);
    }
    const hebrew = await gil.get(`feed/search?q=${encodeURIComponent('אופנים')}`).expect(200);
    expect(hebrew.body.instead).toEqual(['אופניים']);
  });
});
