import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules, inDays, recognise } from '../support/training';

const DAY = 86_400_000;

interface Nudge {
  readonly reason: string;
  readonly subjectId: string;
}

describe('Accounts and handles are registered', () => {
  let house: House;
  let ids: Record<string, string>;
  let lead: Visitor;
  let second: Visitor;
  let dana: Visitor;
  let omer: Visitor;
  let owner: Visitor;
  let business: string;
  let personal: string;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'second', roles: ['lead'] },
      { externalId: 'dana', names: { he: 'דנה לוי' } },
      { externalId: 'omer' },
      { externalId: 'owner' },
      { externalId: 'leaver' },
    ]);
    lead = await house.as('lead');
    const { editionId } = await addRules(lead);
    for (const person of ['lead', 'dana', 'leaver']) {
      await recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], ids[person] ?? '', 'green', inDays(house, 360));
      const visitor = await house.as(person);
      await visitor.post(`rules-editions/${editionId}/acknowledgement`, { language: 'en' }).expect(201);
    }
    [second, dana, omer, owner] = [
      await house.as('second'),
      await house.as('dana'),
      await house.as('omer'),
      await house.as('owner'),
    ];
    business = await addChannel('x-care', 'business');
    personal = await addChannel('x-own', 'personal');
    await lead.put(`channels/${business}/owners/${ids['owner']}`).expect(204);
  });
  afterAll(async () => {
    await house.close();
  });

  const addChannel = async (code: string, accountKind: string): Promise<string> => {
    const body = { code, accountKind, network: 'x', names: { en: code, he: `ערוץ ${code}` }, languages: ['he'] };
    return (await lead.post('channels', body).expect(201)).body.id as string;
  };
  const faults = (body: { errors: { pointer: string; code: string }[] }): string[] =>
    body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  const nudged = async (by: Visitor, reason: string): Promise<string[]> => {
    const items = (await by.get('my/nudges').expect(200)).body.items as Nudge[];
    return items.filter((item) => item.reason === reason).map(({ subjectId }) => subjectId);
  };
  const acts = async (subject: string): Promise<string[]> =>
    (
      await house.work.read<{ act: string }>('SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY at, id', [
        subject,
      ])
    ).map(({ act }) => act);

  it('on networks that are rows: a new one is added, once, and channels open there at once', async () => {
    const mastodon = { code: 'mastodon', names: { en: 'Mastodon', he: 'מסטודון' }, textLimit: 500, fold: null };
    await dana.post('networks', mastodon).expect(403);
    const replies = await Promise.all(Array.from({ length: 5 }, () => lead.post('networks', mastodon)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect((await dana.get('networks').expect(200)).body.items).toContainEqual(mastodon);
    const body = { code: 'm', network: 'mastodon', accountKind: 'business', names: { en: 'M' }, languages: ['en'] };
    const { id } = (await lead.post('channels', body).expect(201)).body;
    const fold = { phone: 200, wide: null, source: 'joinmastodon.org, 2026-11' };
    const restated = { names: { en: 'Mastodon', he: 'מסטודון' }, textLimit: 1000, fold };
    expect((await lead.put('networks/mastodon', restated).expect(200)).body).toMatchObject({ fold });
    for (const bad of [
      { ...fold, phone: null },
      { ...fold, source: '' },
      { ...fold, wide: 0 },
    ]) {
      await lead.put('networks/mastodon', { ...restated, fold: bad }).expect(422);
    }
    const linkedin = { code: 'linkedin', fold: { phone: 140, wide: 210, source: expect.any(String) as string } };
    expect((await dana.get('networks').expect(200)).body.items).toContainEqual(expect.objectContaining(linkedin));
    expect((await lead.get(`channels/${id}`).expect(200)).body.textLimit).toBe(1000);
    await lead.put('networks/orkut', { names: { en: 'O' } }).expect(404);
    await lead.put('networks/Not%20one', { names: { en: 'O' } }).expect(404);
    expect(faults((await lead.post('networks', { ...mastodon, code: 'Bad', textLimit: 0 }).expect(422)).body)).toEqual(
      expect.arrayContaining(['/code matches', '/textLimit too-small']),
    );
    expect(await acts('mastodon')).toEqual(['network.added', 'network.changed']);
  });

  it('with whom a channel speaks to, its tone and limits, in words', async () => {
    const words = {
      speaksTo: { en: 'Customers in Israel', he: 'לקוחות בישראל' },
      tone: { he: 'חם וקצר' },
      limits: { en: 'No prices 🙂' },
    };
    const body = { names: { en: 'Care' }, languages: ['he'], country: 'IL', ...words };
    expect((await lead.put(`channels/${business}`, body).expect(200)).body).toMatchObject(words);
    expect((await lead.get(`channels/${business}`).expect(200)).body).toMatchObject(words);
    expect(faults((await lead.put(`channels/${business}`, { ...body, country: 'QQ' }).expect(422)).body)).toEqual([
      '/country not-a-country',
    ]);
    const cleared = await lead.put(`channels/${business}`, { names: { en: 'Care' }, languages: ['he'] }).expect(200);
    expect(cleared.body).toMatchObject({ speaksTo: null, tone: null, limits: null });
  });

  it('with a checklist by network, ticked by those it concerns: who, and when', async () => {
    const { items, ticks } = (await owner.get(`channels/${business}/checklist`).expect(200)).body;
    expect(ticks).toEqual([]);
    const texts = items.map((item: { texts: { en: string } }) => item.texts.en).join('\n');
    expect(texts).toMatch(/company mail/);
    expect(texts).toMatch(/no personal phone/);
    expect(texts).toMatch(/Two-step sign-in/);
    expect(items.every((item: { texts: object }) => Object.keys(item.texts).sort().join() === 'en,he')).toBe(true);
    expect(new Set(items.map((item: { network: string | null }) => item.network))).toEqual(new Set([null, 'x']));
    const [first] = items;
    await dana.get(`channels/${business}/checklist`).expect(404);
    await dana.post(`channels/${business}/checklist/ticks`, { itemId: first.id }).expect(404);
    const replies = await Promise.all(
      [owner, lead, owner].map((by) => by.post(`channels/${business}/checklist/ticks`, { itemId: first.id })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    const group = items.find((item: { list: string }) => item.list === 'groups');
    const tick = (body: object) => owner.post(`channels/${business}/checklist/ticks`, body);
    expect(faults((await tick({ itemId: group.id }).expect(422)).body)).toEqual(['/group required']);
    expect(faults((await tick({ itemId: first.id, group: 'G' }).expect(422)).body)).toEqual(['/group only-for-groups']);
    await tick({ itemId: group.id, group: 'יזמים בתל אביב' }).expect(204);
    const after = (await lead.get(`channels/${business}/checklist`).expect(200)).body.ticks;
    expect(after).toMatchObject([
      { itemId: first.id, group: null, at: expect.stringMatching(/Z$/) as string },
      { itemId: group.id, group: 'יזמים בתל אביב', name: 'owner Test' },
    ]);
    await owner.delete(`channels/${business}/checklist/ticks/${first.id}`).expect(204);
    await owner.delete(`channels/${business}/checklist/ticks/${first.id}`).expect(404);
    const path = `channels/${business}/checklist/ticks/${group.id}?group=${encodeURIComponent('יזמים בתל אביב')}`;
    await owner.delete(path).expect(204);

    const item = { network: 'x', accountKind: 'business', list: 'profile', texts: { en: 'New', he: 'חדש' } };
    const { id } = (await lead.post('checklist-items', item).expect(201)).body;
    expect(faults((await lead.post('checklist-items', { ...item, network: 'orkut' }).expect(422)).body)).toEqual([
      '/network unknown-network',
    ]);
    await tick({ itemId: id }).expect(204);
    await lead.delete(`checklist-items/${id}`).expect(204);
    await lead.delete(`checklist-items/${id}`).expect(404);
    expect(faults((await tick({ itemId: id }).expect(422)).body)).toEqual(['/itemId not-asked-there']);
    expect((await lead.get(`channels/${business}/checklist`).expect(200)).body.ticks).toEqual([]);
    const people = await house.work.read('SELECT FROM checklists.tick WHERE item_id = $1 AND ticked_by = $2', [
      id,
      ids['owner'],
    ]);
    expect(people).toHaveLength(1);
  });

  it('by who holds which role on the network itself, confirmed by an owner every quarter', async () => {
    const role = { personId: ids['dana'], role: 'Administrator', since: '2025-11-01' };
    const path = `channels/${business}/network-roles`;
    await dana.get(path).expect(404);
    await dana.post(path, role).expect(404);
    const { id } = (await owner.post(path, role).expect(201)).body;
    const far = { ...role, since: inDays(house, 2) };
    expect(faults((await owner.post(path, far).expect(422)).body)).toEqual(['/since in-the-future']);
    await owner.post(path, { ...role, personId: '019a0000-0000-7000-8000-000000000001' }).expect(404);
    expect((await lead.post(`channels/${personal}/network-roles`, role).expect(409)).body.code).toBe(
      'not-a-business-channel',
    );
    const seen = (await owner.get(path).expect(200)).body;
    expect(seen).toMatchObject({
      items: [{ id, names: { he: 'דנה לוי' }, active: true, role: 'Administrator', confirmedBy: 'owner Test' }],
      can: ['change', 'confirm'],
    });
    expect((await dana.get('my/network-roles').expect(200)).body.items).toMatchObject([{ id, role: 'Administrator' }]);
    await house.settle();
    expect(await nudged(owner, 'handles.roles')).toEqual([]);

    house.clock.advance(92 * DAY);
    await house.tick('nudges.sweep');
    await house.settle();
    await house.tick('nudges.deliver');
    expect(await nudged(owner, 'handles.roles')).toEqual([business]);
    expect(await nudged(lead, 'handles.roles')).toEqual([]);
    const editor = { personId: ids['omer'], role: 'Editor', since: '2026-01-01' };
    const other = (await owner.post(path, editor).expect(201)).body.id;
    expect(faults((await owner.post(`${path}/confirmation`, { ids: [id] }).expect(422)).body)).toEqual([
      '/ids not-all-roles',
    ]);
    await dana.post(`${path}/confirmation`, { ids: [id, other] }).expect(404);
    await owner.post(`${path}/confirmation`, { ids: [id, other] }).expect(204);
    await house.settle();
    expect(await nudged(owner, 'handles.roles')).toEqual([]);
    const again = (await owner.post(path, { ...editor, role: 'Analyst' }).expect(201)).body.id;
    expect((await owner.get(path).expect(200)).body.items).toHaveLength(2);
    // Somebody of an agency, by name and firm: nothing that opens an account, and looked at again with the others.
    const outside = { name: 'Maya Adler', firm: 'Studio Nine', contact: 'maya@studio.example' };
    const agency = { outside, role: 'Editor', since: '2020-01-01' };
    for (const holder of [
      { ...agency, personId: ids['dana'] },
      { ...agency, outside: null },
    ]) {
      expect(faults((await owner.post(path, holder).expect(422)).body)).toEqual(['/personId one-holder']);
    }
    await owner.post(path, { ...agency, outside: { ...outside, password: 'x' } }).expect(422);
    await owner.post(path, agency).expect(201);
    const anew = { ...agency, role: 'Administrator', outside: { ...outside, name: 'maya adler' } };
    const { id: external } = (await owner.post(path, anew).expect(201)).body as { id: string };
    const held = (await owner.get(path).expect(200)).body as { items: { id: string; outside: object | null }[] };
    expect(held.items.filter((each) => each.outside !== null)).toMatchObject([
      {
        id: external,
        personId: null,
        name: 'maya adler',
        role: 'Administrator',
        active: true,
        outside: { firm: 'Studio Nine' },
      },
    ]);
    await owner.post(`${path}/confirmation`, { ids: held.items.map(({ id: each }) => each) }).expect(204);
    await owner.delete(`network-roles/${external}`).expect(204);

    const ends = await Promise.all([owner.delete(`network-roles/${again}`), lead.delete(`network-roles/${again}`)]);
    expect(ends.map(({ status }) => status).sort()).toEqual([204, 404]);
    expect(await acts(business)).toEqual(expect.arrayContaining(['network-role.named', 'network-roles.confirmed']));
  });

  it('and a branded handle is asked for with the permit, approved by a lead who holds it, and confirmed in time', async () => {
    const body = { network: 'linkedin', name: '@DanaAtObi', purpose: 'שירות לקוחות' };
    const refused = (await omer.post('my/handles', body).expect(403)).body;
    expect(refused).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'belt', where: '/training' }, {}] });
    expect((await omer.get('my/handles').expect(200)).body).toMatchObject({ items: [], allowed: false });
    expect(faults((await dana.post('my/handles', { ...body, network: 'orkut' }).expect(422)).body)).toEqual([
      '/network unknown-network',
    ]);
    expect(faults((await dana.post('my/handles', { ...body, name: 'a b' }).expect(422)).body)).toEqual([
      '/name matches',
    ]);
    const { id } = (await dana.post('my/handles', body).expect(201)).body;
    const own = { network: 'linkedin', name: 'danaatobi', purpose: 'x' };
    expect((await lead.post('my/handles', own).expect(409)).body.code).toBe('handle-taken');
    await house.settle();
    expect(await nudged(lead, 'handles.requested')).toEqual([ids['lead']]);
    expect(await nudged(second, 'handles.requested')).toEqual([]);
    await dana.get('handles').expect(403);
    expect((await lead.get('handles?state=requested').expect(200)).body.items).toMatchObject([
      { id, name: 'DanaAtObi', holder: { names: { he: 'דנה לוי' } }, can: ['approve', 'decline'] },
    ]);
    expect((await second.post(`handles/${id}/approval`, {}).expect(403)).body.code).toBe('permit-missing');
    const replies = await Promise.all([
      lead.post(`handles/${id}/approval`, { note: 'Welcome' }),
      lead.post(`handles/${id}/decline`, { note: 'No' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('it is used by whom a lead approved, and ends when nobody says that it is used', async () => {
    const body = { network: 'x', name: 'dana_obi', purpose: 'Service' };
    const { id } = (await dana.post('my/handles', body).expect(201)).body;
    const own = (await lead.post('my/handles', { ...body, name: 'lead_obi' }).expect(201)).body.id;
    expect((await lead.post(`handles/${own}/approval`, {}).expect(403)).body.code).toBe('own-handle');
    expect((await lead.post(`my/handles/${own}/withdrawal`).expect(200)).body.state).toBe('withdrawn');
    await dana.post(`my/handles/${own}/withdrawal`).expect(404);
    await dana.post(`my/handles/${id}/confirmation`).expect(409);
    await lead.post(`handles/${id}/approval`, {}).expect(200);
    expect((await dana.post(`my/handles/${id}/withdrawal`).expect(409)).body.code).toBe('wrong-state');
    await house.settle();
    expect(await nudged(dana, 'handles.decided')).toContain(id);
    const list = (await dana.get(`my/checklists/${id}`).expect(200)).body.items;
    await dana.post(`my/checklists/${id}/ticks`, { itemId: list[0].id }).expect(204);
    await lead.get(`my/checklists/${id}`).expect(404);

    house.clock.advance(91 * DAY);
    await house.tick('nudges.sweep');
    await house.settle();
    await house.tick('nudges.deliver');
    expect(await nudged(dana, 'handles.reconfirm')).toContain(id);
    await lead.post(`my/handles/${id}/confirmation`).expect(404);
    const confirmed = (await dana.post(`my/handles/${id}/confirmation`).expect(200)).body;
    expect(confirmed).toMatchObject({ state: 'approved', confirmBy: inDays(house, 90), dormantOn: inDays(house, 120) });
    await dana.post(`my/handles/${id}/confirmation`).expect(200);
    await house.settle();
    expect(await nudged(dana, 'handles.reconfirm')).not.toContain(id);

    house.clock.advance(119 * DAY);
    await house.tick('handles.sunset');
    const state = async () =>
      (await dana.get('my/handles').expect(200)).body.items.find((each: { id: string }) => each.id === id);
    expect((await state()).state).toBe('approved');
    house.clock.advance(DAY);
    await house.tick('handles.sunset');
    expect(await state()).toMatchObject({ state: 'sunset', sunsetReason: 'dormant', sunsetOn: inDays(house, 0) });
    await dana.post(`my/handles/${id}/confirmation`).expect(409);
    const again = (await dana.post('my/handles', body).expect(201)).body.id;
    await lead.post(`handles/${again}/approval`, {}).expect(200);
    const plan = { note: 'The team moves', on: inDays(house, 3) };
    expect((await lead.post(`handles/${again}/sunset`, plan).expect(200)).body).toMatchObject({ state: 'approved' });
    const past = { note: 'r', on: inDays(house, -1) };
    expect(faults((await lead.post(`handles/${again}/sunset`, past).expect(422)).body)).toEqual(['/on in-the-past']);
    house.clock.advance(3 * DAY);
    await house.tick('handles.sunset');
    expect((await lead.get('handles?state=sunset&limit=1').expect(200)).body.items).toMatchObject([
      { id: again, sunsetReason: 'decided', sunsetNote: 'The team moves' },
    ]);
    expect(await acts(again)).toEqual([
      'handle.requested',
      'handle.approved',
      'handle.sunset-planned',
      'handle.sunset',
    ]);
  });

  it('what a leaver held is a task until somebody has removed it on the network', async () => {
    const leaver = await house.as('leaver');
    const { id } = (
      await leaver.post('my/handles', { network: 'x', name: 'leaver_obi', purpose: 'Service' }).expect(201)
    ).body;
    await lead.post(`handles/${id}/approval`, {}).expect(200);
    const role = { personId: ids['leaver'], role: 'Editor', since: '2025-01-01' };
    await owner.post(`channels/${business}/network-roles`, role).expect(201);
    await addPeople(house, [{ externalId: 'leaver', leftOn: '2020-01-01' }]);
    await house.settle();
    const rolesThere = async () =>
      (await owner.get(`channels/${business}/network-roles`).expect(200)).body.items.filter(
        (item: { personId: string }) => item.personId === ids['leaver'],
      );
    expect(await rolesThere()).toMatchObject([{ active: false }]);
    const mine = (await owner.get('departure-tasks').expect(200)).body.items;
    expect(mine).toMatchObject([{ channelId: business, personId: ids['leaver'] }]);
    const all = (await lead.get('departure-tasks').expect(200)).body.items as {
      id: string;
      channelId: string | null;
    }[];
    const handle = all.find(({ channelId }) => channelId === null);
    expect(handle).toMatchObject({
      network: 'x',
      handle: 'leaver_obi',
      channelNames: { en: 'X' },
      name: 'leaver Test',
    });
    await owner.post(`departure-tasks/${mine[0].id}/confirmation`).expect(204);
    expect(await rolesThere()).toEqual([]);
    await owner.post(`departure-tasks/${handle?.id}/confirmation`).expect(404);
    await lead.post(`departure-tasks/${handle?.id}/confirmation`).expect(204);
    expect((await lead.get('departure-tasks').expect(200)).body.items).toEqual([]);
    const page = (await lead.get('handles?state=sunset').expect(200)).body.items;
    expect(page).toContainEqual(expect.objectContaining({ id, sunsetReason: 'left' }));
  });

  it('an account of one’s own by choice, for its owner alone, and gone when taken back', async () => {
    const { id } = (await omer.post('my/accounts', { network: 'facebook', name: '@omer' }).expect(201)).body;
    await omer.post('my/accounts', { network: 'instagram' }).expect(201);
    expect((await omer.post('my/accounts', { network: 'facebook', name: 'Omer' }).expect(409)).body.code).toBe(
      'account-listed',
    );
    expect(faults((await omer.post('my/accounts', { network: 'orkut' }).expect(422)).body)).toEqual([
      '/network unknown-network',
    ]);
    const list = (await omer.get(`my/checklists/${id}`).expect(200)).body.items;
    expect(list.every(({ accountKind }: { accountKind: string }) => accountKind === 'personal')).toBe(true);
    await omer.post(`my/checklists/${id}/ticks`, { itemId: list[0].id }).expect(204);
    for (const other of [lead, dana]) {
      expect((await other.get('my/accounts').expect(200)).body.items).toEqual([]);
      await other.get(`my/checklists/${id}`).expect(404);
      await other.delete(`my/accounts/${id}`).expect(404);
    }
    expect(await acts(id)).toEqual([]);
    await omer.delete(`my/accounts/${id}`).expect(204);
    await omer.delete(`my/accounts/${id}`).expect(404);
    expect((await omer.get('my/accounts').expect(200)).body.items).toHaveLength(1);
    const left = await house.work.read('SELECT FROM checklists.tick WHERE subject_id = $1', [id]);
    expect(left).toEqual([]);
  });

  it('and nowhere is anything asked for that opens an account', async () => {
    interface Schema {
      readonly properties?: Readonly<Record<string, unknown>>;
    }
    const contract = (await house.anonymous().get('/openapi.json').expect(200)).body as {
      paths: Readonly<Record<string, unknown>>;
      components: { schemas: Readonly<Record<string, Schema>> };
    };
    const ours = Object.entries(contract.paths).filter(([path]) =>
      /\/(channels|networks|handles|checklist-items|network-roles|departure-tasks|my\/(channels|handles|accounts|checklists|network-roles))\b/.test(
        path,
      ),
    );
    expect(ours.length).toBeGreaterThan(25);
    const names = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const reference = (node as { $ref?: unknown }).$ref;
      const name = typeof reference === 'string' ? (reference.split('/').at(-1) ?? '') : '';
      if (name !== '' && !names.has(name)) {
        names.add(name);
        collect(contract.components.schemas[name]);
      }
      Object.values(node).forEach(collect);
    };
    ours.forEach(([, operations]) => collect(operations));
    expect([...names]).toEqual(expect.arrayContaining(['RequestHandleDto', 'AddAccountDto', 'NameNetworkRoleDto']));
    const asked = [...names].flatMap((name) =>
      Object.keys(contract.components.schemas[name]?.properties ?? {}).map((field) => `${name}.${field}`),
    );
    expect(
      asked.filter((field) => /pass|secret|token|credential|key$|otp|pin$|cookie|session|login/i.test(field)),
    ).toEqual([]);
  });
});
