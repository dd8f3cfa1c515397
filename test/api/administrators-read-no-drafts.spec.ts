import { type Desk, openDesk } from '../support/desk';
import type { Visitor } from '../support/house';

describe('Administrators read no drafts by being administrators', () => {
  let desk: Desk;
  let admin: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    admin = await desk.house.as('admin');
  });
  afterAll(() => desk.house.close());

  it.each<[string, (desk: Desk) => Promise<string>]>([
    ['still written', ({ author, post }) => post(author, 'words nobody else reads')],
    ['submitted', ({ author, submitted }) => submitted(author, 'words a lead reads')],
    ['approved', ({ author, approved }) => approved(author, 'words a publisher reads')],
  ])('%s, as anybody else without a part in them', async (_state, make) => {
    const id = await make(desk);
    await admin.get(`drafts/${id}`).expect(404);
    await admin.put(`drafts/${id}`, { relationship: 'employee', language: 'he', text: 'x' }).expect(404);
    for (const act of ['submission', 'withdrawal', 'taking']) await admin.post(`drafts/${id}/${act}`).expect(404);
    for (const act of ['approval', 'return', 'decline']) {
      const { status, body } = await admin.post(`drafts/${id}/${act}`, { revision: 1 });
      expect([act, status, body.code]).toEqual([act, 403, 'role-missing']);
    }
  });

  it('in no list, nor by a token of theirs', async () => {
    expect((await admin.get('drafts').expect(200)).body.items).toEqual([]);
    expect((await admin.get('ready-to-publish').expect(200)).body.items).toEqual([]);
    expect((await admin.get('reviews').expect(403)).body.code).toBe('role-missing');
    const wanted = { name: 'a script', permissions: ['drafts:review'], days: 1 };
    for (const path of ['my/tokens', 'service-tokens']) {
      expect((await admin.post(path, wanted).expect(403)).body.code).toBe('token-permission');
    }
  });

  it('nor by a role they would give themselves, or have a group give them', async () => {
    const own = `people/${desk.ids['admin'] ?? ''}/roles`;
    expect((await admin.post(own, { role: 'lead', reason: 'x' }).expect(403)).body.code).toBe('own-roles');
    expect((await admin.get('me').expect(200)).body.roles).toEqual(['admin']);
  });
});
