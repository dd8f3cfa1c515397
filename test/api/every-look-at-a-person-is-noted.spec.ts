import { type Desk, openDesk } from '../support/desk';
import { addRules } from '../support/training';
import type { Visitor } from '../support/house';

/** Who looked at whom for what, as the one concerned reads it. */
describe('Every look at a person is noted', () => {
  let desk: Desk;
  let author: Visitor;
  beforeAll(async () => {
    desk = await openDesk();
    ({ author } = desk);
  });
  afterAll(() => desk.house.close());

  /** What was noted of the author. */
  const noted = async (): Promise<string[]> => {
    const rows = await desk.house.work.read<{ purpose: string; reader: string }>(
      'SELECT purpose, reader_id AS reader FROM trail.look WHERE person_id = $1',
      [desk.ids['author']],
    );
    const nameOf = (id: string): string => Object.entries(desk.ids).find(([, each]) => each === id)?.[0] ?? '';
    return rows.map(({ purpose, reader }) => `${purpose} ${nameOf(reader)}`).sort();
  };

  it('on the pages of one person', async () => {
    const { house, ids, lead } = desk;
    const hr = await house.as('hr');
    const person = `people/${ids['author']}`;
    for (const path of [person, `${person}/positions`, `${person}/shift-exceptions`]) await lead.get(path).expect(200);
    for (const path of [person, `${person}/absences`]) await hr.get(path).expect(200);
    await lead.get(`${person}/permits`).expect(200);
    await lead.get(`${person}/suspensions`).expect(200);
    await (await house.as('admin')).get(`${person}/roles`).expect(200);
    const { id } = (
      await hr.post('audiences', { names: { en: 'All', he: 'כולם' }, rule: { everyone: true } }).expect(201)
    ).body;
    await (await house.as('second')).get(`audiences/${id}/people/${ids['author']}/reasons`).expect(200);
    expect(await noted()).toEqual(
      [
        'person-page hr',
        'person-page lead',
        'person-page second',
        'permits lead',
        'roles admin',
        'suspensions lead',
      ].sort(),
    );
  });

  it('in lists: reviews, approved words, prior learning, acknowledgements and what an edition would take', async () => {
    const { house, ids, lead, publisher, submitted, approved } = desk;
    const { documentId, editionId } = await addRules(lead, 'looked-at');
    await author.post(`rules-editions/${editionId}/acknowledgement`, { language: 'he' }).expect(201);
    await submitted(author, 'first');
    await approved(author, 'second');
    const texts = { en: '## 1. Be honest\n\nSay plainly who you are.', he: '## 1. יושר\n\nמזדהים בבירור.' };
    const draft = (await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201)).body;
    const before = house.clock.now();
    house.clock.advance(3_600_000);
    const asks: readonly (readonly [Visitor, string, string])[] = [
      [desk.second, 'reviews', 'draft'],
      [publisher, 'ready-to-publish', 'draft'],
      [await house.as('admin'), 'recognitions', 'recognition'],
      [await house.as('hr'), `rules-proofs?editionId=${editionId}`, 'acknowledgements'],
      [lead, `rules-proofs.csv?editionId=${editionId}`, 'acknowledgements'],
      [lead, `rules-proofs.xlsx?editionId=${editionId}`, 'acknowledgements'],
      [desk.second, `rules-proofs.json?editionId=${editionId}`, 'acknowledgements'],
      [lead, `rules-editions/${draft.id}/impact/people`, 'permits'],
      [lead, `rules-editions/${draft.id}/impact.csv`, 'permits'],
    ];
    for (const [visitor, path, purpose] of asks) {
      house.clock.advance(3_600_000);
      await visitor.get(path).expect(200);
      const rows = await house.work.read<{ purpose: string }>(
        'SELECT purpose FROM trail.look WHERE person_id = $1 AND hour > $2 ORDER BY hour DESC LIMIT 1',
        [ids['author'], before],
      );
      expect([path, rows]).toEqual([path, [{ purpose }]]);
      const [latest] = await house.work.read<{ n: number }>(
        `SELECT count(*)::int AS n FROM trail.look WHERE person_id = $1 AND purpose = $2
           AND hour = date_bin('1 hour', $3::timestamptz, 'epoch'::timestamptz)`,
        [ids['author'], purpose, house.clock.now()],
      );
      expect([path, latest?.n]).toEqual([path, 1]);
    }
  });

  it('but not when one looks at oneself', async () => {
    const { house, ids } = desk;
    house.clock.advance(3_600_000);
    await (await house.as('hr')).get(`people/${ids['hr']}`).expect(200);
    const rows = await house.work.read('SELECT 1 FROM trail.look WHERE person_id = $1 AND reader_id = $1', [ids['hr']]);
    expect(rows).toEqual([]);
  });
});
