import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Curricula, type ModuleInput } from '../../src/features/curricula/public';
import { type Desk, openDesk } from '../support/desk';
import type { Visitor } from '../support/house';
import { publishEdition } from '../support/rules';

const content = (name: string): string => readFileSync(join(__dirname, '..', '..', 'content', 'rules', name), 'utf8');

interface Given {
  readonly id: string;
  readonly clause: string;
  readonly again: boolean;
  readonly ending: string | null;
  readonly draftIds: string[];
}

describe('A refusal teaches', () => {
  let desk: Desk;
  let documentId: string;

  const own = async (visitor: Visitor): Promise<Given[]> => {
    await desk.house.settle();
    return (await visitor.get('my/refreshers').expect(200)).body.items as Given[];
  };
  const returned = async (text: string, code = 'tone'): Promise<string> => {
    const id = await desk.submitted(desk.author, text);
    await desk.lead.post(`drafts/${id}/return`, { code, note: 'Look at this again' }).expect(200);
    return id;
  };
  const lesson = (code: string, clause: string, language = 'en'): ModuleInput => ({
    ...{ code, kind: 'lesson', names: { [language]: `Lesson ${code}`, he: `שיעור ${code}` }, seconds: 180 },
    ...{ body: { en: 'Words.', he: 'מילים.' }, clauses: [clause] },
  });
  const publishTrack = (code: string, belt: string, modules: readonly ModuleInput[]): Promise<string> =>
    desk.house.acting({ kind: 'operator', name: 'test' }, async () => {
      const names = { en: code, he: code };
      const track = { code, belt, names, minimumMinutes: 0, passMark: 80, validityDays: null, modules: [...modules] };
      const { editionId } = await desk.house.get(Curricula).createTrack(track);
      await desk.house.get(Curricula).publish(editionId);
      return editionId;
    });
  const publishRules = async (texts: Record<string, string>): Promise<void> => {
    const { lead, author } = desk;
    const edition = (await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201)).body;
    await publishEdition(lead, edition.id as string);
    for (const visitor of [lead, author])
      await visitor.post(`rules-editions/${edition.id as string}/acknowledgement`, { language: 'he' });
  };

  beforeAll(async () => {
    desk = await openDesk();
    const { lead } = desk;
    const document = { code: 'general', names: { en: 'Rules', he: 'כללים' }, originalLanguage: 'en' };
    documentId = (await lead.post('rules-documents', document).expect(201)).body.id as string;
    await publishRules({ en: content('general.en.md'), he: content('general.he.md') });
    await publishTrack('higher', 'yellow', [lesson('too-high', '3')]);
    await publishTrack('lower', 'white', [lesson('tone', '3'), lesson('secrets', '2')]);
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('gives the author the one lesson of the clause, once while it is open, and nobody else', async () => {
    const { author, colleague, lead, house } = desk;
    const first = await returned('Such a tone');
    const [given, ...others] = await own(author);
    expect(others).toEqual([]);
    expect(given).toMatchObject({
      names: { en: 'Lesson tone' },
      ...{ seconds: 180, document: 'general', clause: '3', again: false, ending: null, draftIds: [first] },
      ...{
        readySeconds: 60,
        can: ['finish', 'let-be'],
        where: expect.stringMatching(/^\/rules\/.*#clause-3$/) as string,
      },
    });
    const second = await returned('Such a tone once more');
    expect(await own(author)).toMatchObject([{ id: given?.id, again: false }]);
    expect((await own(author))[0]?.draftIds.sort()).toEqual([first, second].sort());
    expect(await own(colleague)).toEqual([]);
    expect(await own(lead)).toEqual([]);
    await colleague.get(`my/refreshers/${given?.id}`).expect(404);
    const nudges = (await author.get('my/nudges?state=open').expect(200)).body.items as { reason: string }[];
    expect(nudges.filter(({ reason }) => reason === 'refreshers.given')).toHaveLength(1);
    await house.settle();
  });

  it('asks for the whole module again when one reason comes often, and credits no minute', async () => {
    const { author, house } = desk;
    await returned('And a third time');
    const [given] = await own(author);
    expect(given).toMatchObject({ again: true, readySeconds: 180 });
    const { id } = given as Given;
    const done = () => author.post(`my/refreshers/${id}/completion`);
    expect((await done().expect(409)).body.code).toBe('refresher-too-soon');
    await author.post(`my/refreshers/${id}/opening`).expect(204);
    expect((await done().expect(409)).body.code).toBe('refresher-too-soon');
    house.clock.advance(180_000);
    expect((await done().expect(200)).body).toMatchObject({ ending: 'done', can: [] });
    await done().expect(409);
    const [credits] = await house.work.read<{ n: number }>('SELECT count(*)::integer AS n FROM training.credits');
    expect(credits?.n).toBe(0);
    expect((await author.get('my/training').expect(200)).body.enrolments).toEqual([]);
    const held = (await author.get('my/training').expect(200)).body.belts as unknown[];
    expect(held).toHaveLength(1);
    const nudges = (await author.get('my/nudges?state=open').expect(200)).body.items as { reason: string }[];
    await house.settle();
    expect(nudges.filter(({ reason }) => reason === 'refreshers.given')).toEqual([]);
  });

  it('may be let be, and ends by itself when the clause leaves the rules', async () => {
    const { author, house } = desk;
    await returned('Told a secret', 'confidential');
    const [secret] = await own(author);
    expect(secret).toMatchObject({ clause: '2' });
    await author.delete(`my/refreshers/${secret?.id}`).expect(204);
    expect((await own(author))[0]).toMatchObject({ ending: 'let-be', can: [] });
    await returned('Told another', 'confidential');
    expect((await own(author))[0]).toMatchObject({ clause: '2', ending: null });
    const texts = { en: '## 1. Be honest\n\nSay who you are.', he: '## 1. יושר\n\nמזדהים.' };
    await publishRules(texts);
    expect((await own(author)).filter(({ ending }) => ending === null)).toEqual([]);
    expect((await own(author))[0]).toMatchObject({ ending: 'clause-gone' });
    await house.settle();
  });

  it('says to leads which clauses it fails to teach, never of how few', async () => {
    const { author, lead, house } = desk;
    const { body } = await lead.get('clause-teaching?months=2').expect(200);
    expect(body).toMatchObject({ fewest: 8 });
    const items = body.items as Record<string, unknown>[];
    expect(items.map(({ clause, returned: count, done, again }) => [clause, count, done, again])).toEqual(
      expect.arrayContaining([
        ['2', null, null, null],
        ['3', null, null, null],
      ]),
    );
    expect(JSON.stringify(body)).not.toContain(desk.ids['author']);
    await author.get('clause-teaching').expect(403);
    const stated = { repeats: 2, days: 30, reason: 'Two are enough' };
    expect((await lead.post('refresher-setting', stated).expect(200)).body).toMatchObject(stated);
    await author.post('refresher-setting', stated).expect(403);
    await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const rows = await house.work.read('SELECT FROM refreshers.setting');
      expect(rows).toHaveLength(2);
    });
  });
});
