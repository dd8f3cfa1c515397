import { type Desk, openDesk, recognise } from '../support/desk';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('The library of approved content', () => {
  let desk: Desk;
  let elsewhere: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    const ids = await addPeople(desk.house, [{ externalId: 'elsewhere', department: 'Plant' }]);
    await recognise(desk.house, ids['elsewhere'] ?? '', 'white');
    elsewhere = await desk.house.as('elsewhere');
  });
  afterAll(() => desk.house.close());

  const words = {
    titles: { en: 'Our new plant', he: 'המפעל החדש שלנו' },
    shares: { en: 'Proud of our new plant!', he: 'גאים במפעל החדש בגליל' },
    links: { en: 'https://example.com/plant' },
  };
  const suggest = async (by: Visitor, more: object = {}): Promise<string> =>
    (await by.post('content', { ...words, ...more }).expect(201)).body.id as string;
  const approved = async (more: object = {}): Promise<string> => {
    const id = await suggest(desk.author, more);
    await desk.lead.post(`content/${id}/approval`, { revision: 1 }).expect(200);
    return id;
  };
  const listed = async (by: Visitor, query = ''): Promise<string[]> =>
    (await by.get(`content?limit=100${query}`).expect(200)).body.items.map(({ id }: { id: string }) => id);
  const code = async (test: ReturnType<Visitor['post']>, status: number): Promise<string> =>
    (await test.expect(status)).body.code as string;
  const nudged = async (by: Visitor, reason: string): Promise<string[]> =>
    (await by.get('my/nudges').expect(200)).body.items
      .filter((item: { reason: string }) => item.reason === reason)
      .map((item: { subjectId: string }) => item.subjectId);

  it('holds what an employee suggested and a lead with the permit approved, with their name', async () => {
    const { author, colleague, lead, roleOnly, stranger, house, ids } = desk;
    const id = await suggest(author);
    expect(await listed(colleague)).not.toContain(id);
    await colleague.get(`content/${id}`).expect(404);
    await house.settle();
    expect(await nudged(lead, 'content.suggested')).toEqual([ids['lead']]);
    expect(await nudged(roleOnly, 'content.suggested')).toEqual([]);
    expect((await lead.get('content-desk').expect(200)).body.items).toContainEqual(
      expect.objectContaining({ id, state: 'suggested', can: ['edit', 'approve', 'decline', 'retire'] }),
    );
    await stranger.get('content-desk').expect(403);
    await author.post(`content/${id}/approval`, { revision: 1 }).expect(403);
    expect(await code(roleOnly.post(`content/${id}/approval`, { revision: 1 }), 403)).toBe('permit-missing');
    await lead.post(`content/${id}/approval`, { revision: 1 }).expect(200);
    expect(await code(lead.post(`content/${id}/approval`, { revision: 1 }), 409)).toBe('wrong-state');

    const [item] = (await colleague.get('content').expect(200)).body.items;
    expect(item).toMatchObject({ id, ...words, can: ['share'], missing: [] });
    expect(item.credit).toMatchObject({ id: ids['author'], names: { he: 'נועה לוי' } });
    const one = (await colleague.get(`content/${id}`).expect(200)).body;
    expect(one).toMatchObject({ inForce: 1, note: null, can: ['share'] });
    expect(one.channels.map((each: { code: string; can: string[] }) => [each.code, each.can])).toEqual([
      ['x-own', ['share']],
      ['x-service', ['share']],
    ]);
    // Without a belt it is shown with what is missing.
    const [shown] = (await stranger.get('content').expect(200)).body.items;
    expect(shown).toMatchObject({ can: [], missing: [{ kind: 'belt', id: 'white', where: '/training' }] });
    await house.settle();
    expect(await nudged(author, 'content.decided')).toEqual([id]);
    expect(await nudged(lead, 'content.suggested')).toEqual([]);
    const acts = await house.work.read<{ act: string }>(
      'SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at, id',
      [id],
    );
    expect(acts.map(({ act }) => act)).toEqual(['content.suggested', 'content.approved']);
  });

  it('names nobody who asked not to be named, and nobody decides on their own', async () => {
    const { lead, second, colleague } = desk;
    const id = await suggest(lead, { credited: false });
    expect(await code(lead.post(`content/${id}/approval`, { revision: 1 }), 403)).toBe('own-content');
    // Another lead's rewording is approved neither by them nor by who suggested it.
    await second.put(`content/${id}`, { ...words, titles: { en: 'Plant', he: 'מפעל' } }).expect(200);
    for (const own of [lead, second]) {
      expect(await code(own.post(`content/${id}/approval`, { revision: 2 }), 403)).toBe('own-content');
    }
    const other = await suggest(lead, { credited: false });
    expect(await code(second.post(`content/${other}/approval`, { revision: 3 }), 409)).toBe('other-content');
    await second.post(`content/${other}/approval`, { revision: 1 }).expect(200);
    const one = (await colleague.get(`content/${other}`).expect(200)).body;
    expect(one).toMatchObject({ suggester: null, credited: false });
    const item = (await colleague.get('content').expect(200)).body.items.find(
      (each: { id: string }) => each.id === other,
    );
    expect(item.credit).toBeNull();
  });

  it('keeps what is in force while a later revision waits, and takes it over when that is approved', async () => {
    const { author, colleague, lead } = desk;
    const id = await approved();
    const { version } = (await author.get(`content/${id}`).expect(200)).body as { version: number };
    const reworded = { ...words, shares: { en: 'Come and see our plant' } };
    const edit = (): ReturnType<Visitor['put']> =>
      author.put(`content/${id}`, reworded).set('if-match', `"${version}"`);
    await edit().expect(200);
    expect(await code(edit(), 409)).toBe('stale-version');
    await colleague.put(`content/${id}`, reworded).expect(404);
    expect((await colleague.get(`content/${id}`).expect(200)).body).toMatchObject({
      revision: 1,
      shares: words.shares,
    });
    expect((await author.get(`content/${id}`).expect(200)).body).toMatchObject({
      ...{ state: 'suggested', revision: 2, inForce: 1, shares: reworded.shares },
      standing: { revision: 1, shares: words.shares },
    });
    await lead.post(`content/${id}/decline`, { revision: 2, note: 'Too loud' }).expect(200);
    expect((await author.get('my/content').expect(200)).body.items).toContainEqual(
      expect.objectContaining({ id, state: 'declined', inForce: 1, note: 'Too loud' }),
    );
    await author.put(`content/${id}`, reworded).expect(200);
    await lead.post(`content/${id}/approval`, { revision: 3 }).expect(200);
    expect((await colleague.get(`content/${id}`).expect(200)).body).toMatchObject({
      revision: 3,
      shares: reworded.shares,
    });
    await author.post(`content/${id}/retirement`).expect(200);
    await colleague.get(`content/${id}`).expect(404);
    expect(await code(author.put(`content/${id}`, reworded), 409)).toBe('wrong-state');
  });

  it('offers nothing that has expired, or that is for others', async () => {
    const { colleague, lead, author, house } = desk;
    const expiresAt = new Date(house.clock.now().getTime() + 3 * DAY).toISOString();
    const brief = await approved({ expiresAt });
    const rule = { attribute: 'department', is: ['Plant'] };
    const audience = { names: { en: 'Plant', he: 'מפעל' }, rule };
    const { id: audienceId } = (await (await house.as('hr')).post('audiences', audience).expect(201)).body as {
      id: string;
    };
    const plant = await approved({ audienceId });
    expect(await listed(colleague)).toContain(brief);
    expect(await listed(colleague)).not.toContain(plant);
    await colleague.get(`content/${plant}`).expect(404);
    expect(await listed(elsewhere)).toContain(plant);
    await house.settle();
    expect(await nudged(author, 'content.expiring')).toEqual([brief]);
    house.clock.advance(3 * DAY);
    expect(await listed(colleague)).not.toContain(brief);
    await colleague.get(`content/${brief}`).expect(404);
    const expired = (await lead.get('content-desk?state=expired').expect(200)).body.items;
    expect(expired.map(({ id }: { id: string }) => id)).toEqual([brief]);
  });

  it('is searched by words in Hebrew and in English, by network, language and goal', async () => {
    const { colleague } = desk;
    const x = await approved({
      ...{ titles: { en: 'Summer recipes' }, shares: { en: '100% fresh_today' }, networks: ['x'] },
    });
    const linkedin = await approved({
      ...{ titles: { he: 'מתכונים לחג' }, shares: { he: 'לקראת החג בבית' }, networks: ['linkedin'] },
    });
    expect(await listed(colleague, `&search=${encodeURIComponent('RECIPES fresh')}`)).toEqual([x]);
    expect(await listed(colleague, `&search=${encodeURIComponent('חג מתכונים')}`)).toEqual([linkedin]);
    expect(await listed(colleague, `&search=${encodeURIComponent('100%')}`)).toEqual([x]);
    expect(await listed(colleague, `&search=${encodeURIComponent('fresh%today')}`)).toEqual([]);
    expect(await listed(colleague, '&network=linkedin')).toContain(linkedin);
    expect(await listed(colleague, '&network=linkedin')).not.toContain(x);
    expect(await listed(colleague, '&language=he')).not.toContain(x);
    expect(await listed(colleague, '&search=nothing-like-it')).toEqual([]);
  });

  it('takes no nonsense', async () => {
    const { author } = desk;
    const faults = async (more: object): Promise<string[]> =>
      (await author.post('content', { ...words, ...more }).expect(422)).body.errors.map(
        ({ pointer, code: fault }: { pointer: string; code: string }) => `${pointer} ${fault}`,
      );
    expect(await faults({ links: { en: 'javascript:alert(1)' } })).toEqual(['/links/en not-a-url']);
    expect(await faults({ networks: ['myspace9'] })).toEqual(['/networks/0 unknown-network']);
    expect(await faults({ expiresAt: '2020-01-01T00:00:00Z' })).toEqual(['/expiresAt in-the-past']);
    expect(await faults({ shares: { fr: 'fier' } })).toEqual(['/titles/fr required']);
    expect(await faults({ audienceId: desk.ids['author'] })).toEqual(['/audienceId unknown-audience']);
    expect(await faults({ goalId: desk.ids['author'] })).toEqual(['/goalId unknown-goal']);
    await author.post('content', { ...words, shares: {} }).expect(422);
    await author.post('content', { ...words, titles: { en: 'a\0b' } }).expect(422);
  });
});
