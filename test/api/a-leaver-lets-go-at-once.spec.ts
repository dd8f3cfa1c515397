import { Tokens } from '../../src/platform/access/tokens';
import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';

describe('Whoever leaves', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  const handsOver = async (externalId: string): Promise<void> => {
    const { house, ids } = desk;
    const token = await house.work.run(() =>
      house.get(Tokens).issue({
        ...{ personId: ids['admin'] ?? '', kind: 'service', name: 'scim', days: 1 },
        ...{ permissions: ['people:provision'], quota: null },
      }),
    );
    const scim = (method: 'post' | 'patch', path: string, body: object) =>
      house
        .anonymous()
        [method](`/scim/v2/${path}`)
        .set('authorization', `Bearer ${token.secret}`)
        .set('content-type', 'application/scim+json')
        .send(JSON.stringify(body));
    const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
    const { id } = (await scim('post', 'Users', { schemas, userName: externalId, externalId }).expect(201)).body;
    expect(id).toBe(ids[externalId]);
    const Operations = [{ op: 'replace', path: 'active', value: false }];
    const patch = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations };
    await scim('patch', `Users/${id as string}`, patch).expect(200);
  };

  it('by the identity provider has neither login nor claim from then on', async () => {
    const { house, ids, lead, author, colleague } = desk;
    await addTopic(lead, { code: 'refund', channelId: desk.business, people: [ids['author'], ids['colleague']] });
    const { i1 } = await arrive(house, lead, [{ channel: 'x-service', externalId: 'i1', text: 'refund please' }]);
    await author.post(`interactions/${i1 ?? ''}/claim`).expect(201);
    await handsOver('author');
    await author.get('me').expect(401);
    await house.settle();
    expect(await house.work.read('SELECT ending FROM feed.claim')).toEqual([{ ending: 'left' }]);
    await colleague.post(`interactions/${i1 ?? ''}/claim`).expect(201);
  });

  it('by HR puts back what was taken, leaves the channel’s owners a task, and comes back as the same person', async () => {
    const { house, ids, lead, publisher } = desk;
    const hr = await house.as('hr');
    const post = await desk.approved(desk.colleague, 'שלום לכולם');
    await publisher.post(`drafts/${post}/taking`).expect(200);
    await hr.post(`people/${ids['publisher'] ?? ''}/departure`, {}).expect(200);
    await house.settle();
    await publisher.get('me').expect(401);
    expect((await lead.get(`drafts/${post}`).expect(200)).body.state).toBe('ready');
    const tasks = (await lead.get('departure-tasks').expect(200)).body.items;
    expect(tasks).toMatchObject([{ channelId: desk.business, personId: ids['publisher'] }]);
    const back = await hr.post(`people/${ids['publisher'] ?? ''}/rehire`, {}).expect(200);
    expect(back.body).toMatchObject({ id: ids['publisher'], active: true });
    await (await house.as('publisher')).get('me').expect(200);
    expect((await lead.get(`channels/${desk.business}/publishers`).expect(200)).body.items).toEqual([]);
    expect((await lead.get('departure-tasks').expect(200)).body.items).toHaveLength(1);
  });
});
