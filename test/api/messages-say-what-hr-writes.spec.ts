import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays } from '../support/training';

describe('Messages say what HR writes', () => {
  let house: House;
  let hr: Visitor;
  let dana: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'LEAD', roles: ['lead'] },
      { externalId: 'dana', department: 'Service', languages: ['he'] },
      { externalId: 'later', department: 'Later' },
    ]);
    [hr, dana] = [await house.as('HR'), await house.as('dana')];
    await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    const audienceId = await addAudience(house, { attribute: 'department', is: ['Service'] });
    await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 40) });
    await house.settle();
  });
  afterAll(() => house.close());

  const path = 'nudge-texts/training.assigned/en';
  const said = async (language = 'en'): Promise<{ title: string; body: string }> => {
    const { body } = await dana.get('my/nudges').set('accept-language', language).expect(200);
    const items = body.items as { reason: string; title: string; body: string }[];
    return items.find(({ reason }) => reason === 'training.assigned') ?? { title: '', body: '' };
  };

  it('instead of the reason’s own text, seen before and kept as versions, also in what waits already', async () => {
    const { body } = await hr.get('nudge-texts').expect(200);
    const items = body.items as {
      reason: string;
      variables: string[];
      texts: { language: string; title: string; body: string; version: number; previewTitle: string }[];
    }[];
    const own = items.find(({ reason }) => reason === 'training.assigned');
    expect(own?.variables).toContain('track');
    expect(own?.texts.map(({ language, version }) => [language, version]).sort()).toEqual([
      ['en', 0],
      ['he', 0],
    ]);
    const english = own?.texts.find(({ language }) => language === 'en');
    expect(english?.previewTitle).toBe('A track is waiting for you: ‹track›');
    const words = { title: `Please begin {track}`, body: english?.body ?? '' };
    const seen = await hr.post(`${path}/previews`, words).expect(200);
    expect(seen.body).toMatchObject({ title: 'Please begin ‹track›' });
    expect((await said()).title).toMatch(/^A track is waiting for you: /);
    await hr.put(path, words).set('if-match', '"3"').expect(409);
    expect((await hr.put(path, words).set('if-match', '"0"').expect(200)).body).toEqual({ version: 1 });
    expect((await said()).title).toMatch(/^Please begin /);
    expect((await said('he')).title).toMatch(/^מסלול הכשרה ממתין לך: /);
    expect((await hr.delete(path).set('if-match', '"1"').expect(200)).body).toEqual({ version: 2 });
    expect((await said()).title).toMatch(/^A track is waiting for you: /);
    const { body: versions } = await hr.get(`${path}/versions`).expect(200);
    expect(versions.items).toMatchObject([
      { version: 2, title: null },
      { version: 1, title: 'Please begin {track}' },
    ]);
  });

  it('unless a variable is unknown or missing, which is named', async () => {
    const { body } = await hr.get('nudge-texts').expect(200);
    const own = (body.items as { reason: string; texts: { language: string; body: string }[] }[])
      .find(({ reason }) => reason === 'training.assigned')
      ?.texts.find(({ language }) => language === 'en');
    const refused = async (title: string): Promise<{ code: string; detail: string }> =>
      (await hr.put(path, { title, body: own?.body ?? '' }).expect(422)).body as { code: string; detail: string };
    expect(await refused('{salary} for {track}')).toMatchObject({ code: 'variable-unknown' });
    expect(JSON.stringify(await refused('{salary} for {track}'))).toContain('salary');
    const without = await hr.put(path, { title: 'Begin', body: 'now' }).expect(422);
    expect(without.body).toMatchObject({ code: 'variable-missing' });
    expect(JSON.stringify(without.body)).toContain('track');
    expect(await refused('{track')).toMatchObject({ code: 'text-broken' });
    await hr.put('nudge-texts/training.none/en', { title: 'a', body: 'b' }).expect(404);
    await hr.put('nudge-texts/training.assigned/xx', { title: 'a', body: 'b' }).expect(404);
    await (await house.as('LEAD')).get('nudge-texts').expect(403);
  });

  it('and not at all while their reason is paused', async () => {
    await hr.put('paused-reasons/training.none').expect(404);
    await hr.put('paused-reasons/training.assigned').expect(204);
    await hr.put('paused-reasons/training.assigned').expect(204);
    expect((await hr.get('paused-reasons').expect(200)).body.items).toMatchObject([{ reason: 'training.assigned' }]);
    const audienceId = await addAudience(house, { attribute: 'department', is: ['Later'] });
    await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 40) });
    await house.settle();
    await house.tick('nudges.deliver');
    const later = await house.as('later');
    expect((await later.get('my/nudges/count').expect(200)).body).toEqual({ unseen: 0 });
    expect((await said()).title).not.toBe('');
    await hr.delete('paused-reasons/training.assigned').expect(204);
    await house.settle();
    expect((await later.get('my/nudges/count').expect(200)).body).toEqual({ unseen: 1 });
  });
});
