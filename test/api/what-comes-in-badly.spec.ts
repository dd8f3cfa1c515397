import { Readable } from 'node:stream';
import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';

const HOUR = 3_600_000;
const MEGABYTE = 1_048_576;

interface Answer {
  readonly status: string;
  readonly faults: readonly { readonly code: string; readonly detail: string }[];
}

/** Long, as customers write: Hebrew with Latin, entities and emoji in it. */
const long = (characters: number): string => {
  const piece = 'הנתב שלי (router X-12) &amp; הטלפון לא עובדים 😡 ';
  return [...piece.repeat(Math.ceil(characters / [...piece].length))].slice(0, characters).join('');
};

describe('What comes in badly', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    const { lead, ids, business } = desk;
    await addTopic(lead, { code: 'router', channelId: business, people: [ids['author'], ids['colleague']] });
  });
  afterAll(() => desk.house.close());

  const item = (externalId: string, more: object = {}): object => ({
    ...{ channel: 'x-service', externalId, text: 'my router', author: '@dana', ...more },
  });
  const one = async (externalId: string, more: object = {}): Promise<string> =>
    (await arrive(desk.house, desk.lead, [item(externalId, more) as never]))[externalId] ?? '';

  /** Sends without a length said before, as a pipe does, and reads what comes back. */
  const pipe = async (chunks: Iterable<string>, language: string): Promise<{ status: number; text: string }> => {
    const base = await desk.house.app.getUrl();
    const login = await fetch(`${base}/api/v1/logins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'lead' }),
    });
    const cookie = login.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const reply = await fetch(`${base}/api/v1/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', 'accept-language': language, cookie },
      body: Readable.toWeb(Readable.from(chunks)),
      duplex: 'half',
    });
    return { status: reply.status, text: await reply.text() };
  };

  it('a comment of ten thousand characters arrives whole, is routed, shown, found and answered', async () => {
    const { author, lead, house, publisher } = desk;
    const text = `${long(9_990)} lastofall`;
    const id = await one('long', { text });
    expect([...text]).toHaveLength(10_000);
    const shown = await author.get(`interactions/${id}`).expect(200);
    expect(shown.body).toMatchObject({ text, language: 'he', topics: [{ code: 'router' }] });
    const feed = (await author.get('feed?languages=*').expect(200)).body.items as { id: string }[];
    expect(feed.map((row) => row.id)).toContain(id);
    const found = (await author.get('feed/search?q=lastofall').expect(200)).body.items as { id: string }[];
    expect(found.map((row) => row.id)).toEqual([id]);
    await author.post(`interactions/${id}/claim`).expect(201);
    const body = { kind: 'reply', relationship: 'employee', language: 'he', text: 'בודקים', interactionId: id };
    const draft = (await author.post('drafts', body).expect(201)).body as { id: string };
    await author.post(`drafts/${draft.id}/submission`).expect(200);
    await lead.post(`drafts/${draft.id}/approval`, { revision: 1 }).expect(200);
    await publisher.post(`drafts/${draft.id}/taking`).expect(200);
    await publisher.post(`drafts/${draft.id}/publication`, { link: 'https://x.com/obi/status/9' }).expect(201);
    await house.settle();
    expect((await author.get(`interactions/${id}`).expect(200)).body).toMatchObject({ status: 'answered', text });
    const longest = await lead.post('interactions', { items: [item('longest', { text: long(20_000) })] }).expect(200);
    expect(longest.body.items).toMatchObject([{ status: 'created' }]);
    const over = await lead.post('interactions', { items: [item('over', { text: long(20_001) })] }).expect(200);
    expect(over.body.items).toMatchObject([{ status: 'fault', faults: [{ pointer: '/text', code: 'too-long' }] }]);
  });

  it('a gigantic body is refused in the language of who sends it, and nothing of it is kept', async () => {
    const items = Array.from({ length: 1_000 }, (_, at) => item(`giant-${at}`, { text: 'ב'.repeat(9_000) }));
    for (const [language, title] of [
      ['en', 'The request is too large.'],
      ['he', 'הבקשה גדולה מדי.'],
    ] as const) {
      const reply = await desk.lead.post('interactions').set('accept-language', language).send({ items });
      expect(reply.status).toBe(422);
      expect(reply.body).toMatchObject({ code: 'too-large', title });
    }
    expect(await desk.house.work.read(`SELECT FROM feed.identity WHERE external_id LIKE 'giant-%'`)).toEqual([]);
  });

  it('a gigantic line of a stream is a fault of its own; the good lines before and after it are kept', async () => {
    const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
    function* lines(): Generator<string> {
      yield line(item('s1'));
      yield '{"channel":"x-service","externalId":"huge","text":"';
      for (let part = 0; part < 24; part += 1) yield 'x'.repeat(MEGABYTE);
      yield `"}\n${line(item('s2'))}not json\n`;
      yield line(item('s3'));
    }
    const { status, text } = await pipe(lines(), 'he');
    expect(status).toBe(200);
    const answers = text
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Answer);
    expect(answers.map((answer) => answer.status)).toEqual(['created', 'fault', 'created', 'fault', 'created']);
    expect(answers[1]?.faults).toMatchObject([{ code: 'line-too-long', detail: 'השורה ארוכה מדי.' }]);
    expect(answers[3]?.faults).toMatchObject([{ code: 'malformed-json' }]);
    expect(await desk.house.work.read(`SELECT FROM feed.identity WHERE external_id = 'huge'`)).toEqual([]);
  });

  it('a clock that is hours or years off changes neither order nor what is due', async () => {
    const { lead, author, house, business } = desk;
    const terms = { week: null, country: null, region: null, closed: [], leaseMinutes: 30 };
    await lead
      .put(`channels/${business}/service-terms`, { ...terms, levels: [{ topicId: null, minutes: 60 }] })
      .expect(200);
    const now = house.clock.now().getTime();
    const at = (milliseconds: number): string => new Date(now + milliseconds).toISOString();
    const skewed = {
      ahead: at(9 * HOUR),
      behind: at(-9 * HOUR),
      far: '2199-12-31T23:59:59Z',
      old: '1990-01-01T00:00:00-02:00',
    };
    const ids: Record<string, string> = {};
    for (const [name, saidAt] of Object.entries(skewed)) ids[name] = await one(`skew-${name}`, { saidAt });
    await house.settle();
    const feed = (await author.get('feed?order=newest').expect(200)).body.items as { id: string }[];
    const mine = feed.map(({ id }) => id).filter((id) => Object.values(ids).includes(id));
    expect(mine).toEqual(['old', 'far', 'behind', 'ahead'].map((name) => ids[name]));
    const due = await house.work.read<{ due_at: Date }>(
      'SELECT due_at FROM feed.routing WHERE interaction_id = ANY($1::uuid[])',
      [mine],
    );
    expect(due).toHaveLength(4);
    for (const { due_at: at60 } of due) expect(Math.abs(at60.getTime() - now - HOUR)).toBeLessThan(5 * 60_000);
    const never = ['1800-01-01T00:00:00Z', '2500-01-01T00:00:00Z', '2026-02-31T10:00:00Z', 'yesterday', 1_700_000_000];
    const refused = await lead
      .post('interactions', { items: never.map((saidAt, index) => item(`never-${index}`, { saidAt })) })
      .expect(200);
    for (const answer of refused.body.items as Answer[])
      expect(answer.faults).toMatchObject([{ code: 'not-an-instant' }]);
  });

  it('what is gone is taken on by nobody, and who tries is told', async () => {
    const { lead, author, house } = desk;
    const [removed, held, closed] = [await one('gone-1'), await one('gone-2'), await one('gone-3')];
    await author.post(`interactions/${held}/claim`).expect(201);
    await lead.post('interactions', {
      items: ['gone-1', 'gone-2'].map((externalId) => ({ channel: 'x-service', externalId, removed: true })),
    });
    await lead
      .post('triage/bulk-acts', {
        ...{ kind: 'close', outcome: 'spam', reason: 'x', ids: [closed], filter: null, count: null },
      })
      .expect(201);
    await house.settle();
    for (const id of [removed, closed]) {
      const reply = await author.post(`interactions/${id}/claim`).set('accept-language', 'he').expect(409);
      expect(reply.body).toMatchObject({ code: 'interaction-not-waiting' });
      expect(reply.body.title).toMatch(/[א-ת]/);
    }
    expect((await author.get(`interactions/${held}`).expect(200)).body).toMatchObject({ text: '', status: 'waiting' });
    await author.post(`interactions/${held}/claim`).expect(201);
    await author.post(`interactions/${held}/outcome`, { outcome: 'no-answer-needed', note: 'taken back' }).expect(204);
    await author.post(`interactions/0198c9c5-0000-7000-8000-000000000000/claim`).expect(404);
  });
});
