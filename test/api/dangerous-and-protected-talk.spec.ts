import { addChannels, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

let house: House;
let lead: Visitor;
let people: Record<string, string>;
let kinds: Map<string, string>;
let shop: string | undefined;
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'L', roles: ['lead'] },
    { externalId: 'LAW' },
    { externalId: 'E' },
    { externalId: 'GONE' },
  ]);
  lead = await house.as('L');
  const channels = await addChannels(lead, ['shop']);
  shop = channels['shop'];
  const { body } = await lead.get('matters').expect(200);
  kinds = new Map((body.items as { code: string; id: string }[]).map(({ code, id }) => [code, id]));
});
afterAll(async () => {
  await house.close();
});

interface Alert {
  readonly id: string;
  readonly interactionId: string;
  readonly matter: { readonly code: string };
  readonly phrase: string;
  readonly author: string | null;
  readonly escalatedAt: string | null;
  readonly readAt: string | null;
}

async function alertsOf(visitor: Visitor): Promise<Alert[]> {
  return (await visitor.get('my/alerts').expect(200)).body.items as Alert[];
}

async function nudgesOf(visitor: Visitor): Promise<string[]> {
  const { body } = await visitor.get('my/nudges').expect(200);
  return (body.items as { reason: string; title: string }[])
    .filter(({ reason }) => reason === 'alerts.raised')
    .map(({ title }) => title);
}

describe('Dangerous matter', () => {
  it('is known by our own lists in Hebrew and English, and by nothing near them', async () => {
    const texts: Record<string, string> = {
      threat: 'אני יודע איפה אתם גרים',
      'self-harm': 'honestly I want to die because of this',
      press: 'Hi, I am a JOURNALIST with a request for comment',
      legal: 'העברתי את זה לעורך־דין שלי',
      calm: 'My order is late, this is murder on my nerves. תודה רבה',
    };
    await arrive(
      house,
      lead,
      Object.entries(texts).map(([externalId, text]) => ({ channel: 'shop', externalId, text, author: '@dana' })),
    );
    const alerts = await alertsOf(lead);
    expect(alerts.map(({ matter, phrase }) => `${matter.code}: ${phrase}`).sort()).toEqual([
      'legal: עורך דין',
      'press: journalist',
      'self-harm: want to die',
      'threat: יודע איפה אתם גרים',
    ]);
    expect(alerts.every(({ author }) => author === '@dana')).toBe(true);
  });

  it('goes to whom the kind names, and not to leads while they are there', async () => {
    await lead.put(`matters/${kinds.get('legal')}/owners/${people['LAW']}`).expect(204);
    await lead.put(`matters/${kinds.get('legal')}/owners/${people['LAW']}`).expect(204);
    await arrive(house, lead, [{ channel: 'shop', externalId: 'sue', text: 'See you in court!' }]);
    const law = await house.as('LAW');
    const mine = await alertsOf(law);
    expect(mine.map(({ matter }) => matter.code)).toEqual(['legal', 'legal']);
    expect((await alertsOf(lead)).map(({ matter }) => matter.code)).not.toContain('legal');
    expect(await nudgesOf(law)).toEqual(['Urgent: Legal', 'Urgent: Legal']);
    expect(await alertsOf(await house.as('E'))).toEqual([]);
    await (await house.as('E')).post(`alerts/${mine[0]?.id}/reading`).expect(404);
  });

  it('that nobody has read in time reaches leads too; once read it nudges nobody', async () => {
    const law = await house.as('LAW');
    house.clock.advance(61 * 60_000);
    await house.tick('alerts.escalate');
    await house.settle();
    const [alert] = (await alertsOf(lead)).filter(({ matter }) => matter.code === 'legal');
    expect(alert?.escalatedAt).not.toBeNull();
    expect(await nudgesOf(lead)).toContain('Urgent: Legal');
    for (const { id } of await alertsOf(law)) await law.post(`alerts/${id}/reading`).expect(204);
    await house.settle();
    expect(await nudgesOf(lead)).not.toContain('Urgent: Legal');
    expect((await alertsOf(law)).every(({ readAt }) => readAt !== null)).toBe(true);
    await law.post(`alerts/${alert?.id}/closing`, { ending: 'handled', note: 'with counsel' }).expect(204);
    await law.post(`alerts/${alert?.id}/closing`, { ending: 'handled' }).expect(404);
    expect((await alertsOf(law)).map(({ id }) => id)).not.toContain(alert?.id);
  });

  it('of whoever left goes to leads', async () => {
    await lead.put(`matters/${kinds.get('press')}/owners/${people['GONE']}`).expect(204);
    await arrive(house, lead, [{ channel: 'shop', externalId: 'press-2', text: 'reporter here' }]);
    const before = (await alertsOf(lead)).filter(({ matter }) => matter.code === 'press').length;
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(async () => {
        await house.work.write('UPDATE matters.owner SET until_at = from_at WHERE person_id = $1', [people['GONE']]);
      }),
    );
    expect((await alertsOf(lead)).filter(({ matter }) => matter.code === 'press').length).toBe(before + 1);
  });

  it('is asked for once, however often its text comes or is routed again', async () => {
    const count = async (): Promise<number> =>
      (await house.work.read<{ count: number }>('SELECT count(*)::int AS count FROM alerts.alert'))[0]?.count ?? 0;
    const before = await count();
    await arrive(house, lead, [{ channel: 'shop', externalId: 'sue', text: 'See you in court! Really.' }]);
    await lead.post('topic-reroutings').expect(201);
    await house.settle();
    expect(await count()).toBe(before);
  });

  it('keeps its lists as data that leads of everything change', async () => {
    const id = kinds.get('press') ?? '';
    const { body } = await lead.get(`matters/${id}`).expect(200);
    const change = {
      names: body.names as unknown,
      minutes: 5,
      phrases: [{ language: 'en', phrase: 'podcast host', match: 'word' }],
    };
    await lead.put(`matters/${id}`, change).set('if-match', '"9"').expect(409);
    await lead.put(`matters/${id}`, change).set('if-match', '"1"').expect(200);
    await arrive(house, lead, [{ channel: 'shop', externalId: 'pod', text: 'I am a podcast host, not a journalist' }]);
    expect((await alertsOf(lead)).map(({ phrase }) => phrase)).toContain('podcast host');
    expect((await lead.put(`matters/${id}`, { ...change, minutes: null }).expect(422)).body.code).toBe(
      'matter-minutes',
    );
    await (await house.as('E')).get('matters').expect(403);
  });
});

describe('Talk by or about staff on pay and union', () => {
  it('is marked, shown without its author, and alarms nobody', async () => {
    const before = (await alertsOf(lead)).length;
    const ids = await arrive(house, lead, [
      { channel: 'shop', externalId: 'u1', text: 'Pay your workers a living wage', author: '@mira' },
      { channel: 'shop', externalId: 'u2', text: 'כל הכבוד לוועד העובדים', author: '@mira', parentExternalId: 'u1' },
      { channel: 'shop', externalId: 'u3', text: 'I want my money back', author: '@mira', parentExternalId: 'u1' },
    ]);
    expect((await alertsOf(lead)).length).toBe(before);
    const shown = await lead.get(`interactions/${ids['u1']}`).expect(200);
    expect(shown.body).toMatchObject({ protected: true, author: null });
    const marked = await house.work.read<{ external_id: string }>(
      `SELECT i.external_id FROM feed.identity i WHERE i.external_id LIKE 'u%' AND feed.is_protected(i.interaction_id) ORDER BY 1`,
    );
    expect(marked.map((row) => row.external_id)).toEqual(['u1', 'u2']);
    await arrive(house, lead, [{ channel: 'shop', externalId: 'u1', text: 'never mind', author: '@mira' }]);
    expect((await lead.get(`interactions/${ids['u1']}`).expect(200)).body.protected).toBe(false);
    expect(shop).toBeDefined();
  });

  it('is also what a lead says it is, or is not, with a reason, however often it is routed again', async () => {
    const ids = await arrive(house, lead, [
      { channel: 'shop', externalId: 'hand', text: 'They whisper at the counter', author: 'whisperer' },
    ]);
    const path = `interactions/${ids['hand']}`;
    const view = async () => (await lead.get(path).expect(200)).body as { protected: boolean; can: string[] };
    const state = { protected: true, reason: 'About pay, by a colleague' };
    await (await house.as('E')).put(`${path}/protection`, state).expect(({ status }) => [403, 404].includes(status));
    await lead.put(`${path}/protection`, { protected: true }).expect(422);
    expect((await view()).can).toContain('protect');
    await lead.put(`${path}/protection`, state).expect(204);
    expect(await view()).toMatchObject({ protected: true, author: null });
    expect((await view()).can).toEqual(expect.arrayContaining(['unprotect']));
    expect((await view()).can).not.toContain('protect');
    expect((await lead.get('said-interactions?words=whisper').expect(200)).body.items).toEqual([]);
    await lead
      .post('interactions', { items: [{ channel: 'shop', externalId: 'hand', text: 'They whisper still' }] })
      .expect(200);
    await house.settle();
    expect(await view()).toMatchObject({ protected: true });
    await lead.put(`${path}/protection`, { protected: false, reason: 'About a film' }).expect(204);
    expect(await view()).toMatchObject({ protected: false });
    const acts = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE act IN ('interaction.protected', 'interaction.unprotected')`,
    );
    expect(acts.map(({ act }) => act).sort()).toEqual(['interaction.protected', 'interaction.unprotected']);
  });

  it('names nobody', async () => {
    const reply = await lead.put(`matters/${kinds.get('staff-talk')}/owners/${people['LAW']}`).expect(422);
    expect(reply.body.code).toBe('matter-owners');
  });
});
