import { Client } from 'pg';
import { type Desk, openDesk } from '../support/desk';

interface Finding {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly code: string;
  readonly severity: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly fix: { readonly from: number; readonly to: number; readonly text: string } | null;
  readonly source: string;
}

const RULE = {
  severity: 'stop',
  options: { what: 'hashtags', most: 1 },
  source: { en: 'A meeting', he: 'ישיבה' },
  countries: [],
  networks: ['x'],
  accountKinds: [],
  relationships: [],
  kinds: [],
  reason: 'One is enough',
};

/** Rules about words: in a language, in a text, at a place, as what, how heavily, and what the fix makes of that place. */
const WORD_RULES: readonly (readonly [string, string, string, string, string, string, string | null])[] = [
  ['personal-numbers', 'he', 'תעודת הזהות שלי 123456782, תודה', '123456782', 'personal-identity-number', 'stop', '…'],
  ['personal-numbers', 'en', 'Card: 4111 1111 1111 1111', '4111 1111 1111 1111', 'personal-card', 'stop', '…'],
  ['personal-contacts', 'he', 'כתבו אל dana.levi@gmail.com', 'dana.levi@gmail.com', 'personal-mail', 'warning', '…'],
  ['personal-contacts', 'en', 'Call me: 052-345-6789', '052-345-6789', 'personal-phone', 'warning', '…'],
  ['secrets', 'he', 'הסיסמה: Tr0ub4dor&3', 'Tr0ub4dor&3', 'secret', 'stop', '…'],
  ['secrets', 'en', 'The password: Tr0ub4dor&3', 'Tr0ub4dor&3', 'secret', 'stop', '…'],
  ['confidential', 'he', 'נספר על פרויקט נחשון', 'פרויקט נחשון', 'confidential-term', 'stop', null],
  ['confidential', 'en', 'All about Project Nachshon', 'Project Nachshon', 'confidential-term', 'stop', null],
  ['unreleased', 'he', 'בקרוב: תמרית זהב', 'תמרית זהב', 'unreleased-name', 'stop', 'המוצר החדש'],
  ['unreleased', 'en', 'Soon: Tamarit Gold', 'Tamarit Gold', 'unreleased-name', 'stop', 'our new product'],
  [
    'phishing-links',
    'he',
    'להחזר: https://hechzer.example/x',
    'https://hechzer.example/x',
    'link-phishing',
    'stop',
    null,
  ],
  ['phishing-links', 'en', 'See https://hechzer.example/x', 'https://hechzer.example/x', 'link-phishing', 'stop', null],
  [
    'look-alike-links',
    'he',
    'לחצו: https://аpple.com/pay',
    'https://аpple.com/pay',
    'link-mixed-script',
    'warning',
    null,
  ],
  [
    'look-alike-links',
    'en',
    'See https://user@tamar.example',
    'https://user@tamar.example',
    'link-user',
    'warning',
    null,
  ],
  ['offensive', 'he', 'איזה אידיוט', 'אידיוט', 'offensive-word', 'warning', null],
  ['offensive', 'en', 'What a moron', 'moron', 'offensive-word', 'warning', null],
  ['assertions', 'he', 'זה השירות הטוב ביותר', 'הטוב ביותר', 'assertion', 'warning', null],
  ['assertions', 'en', 'It is the cheapest here', 'the cheapest', 'assertion', 'warning', null],
  ['promises', 'he', 'נתקן תוך 2 ימים', 'תוך 2 ימים', 'promise', 'warning', null],
  ['promises', 'en', 'You get a full refund', 'full refund', 'promise', 'warning', null],
  ['competitors', 'he', 'בשופרסוף אין כזה', 'שופרסוף', 'competitor', 'note', null],
  ['competitors', 'en', 'Nothing like it at Shufersof', 'Shufersof', 'competitor', 'note', null],
  ['jargon', 'he', 'נשמח לקבל פידבק', 'פידבק', 'jargon', 'note', 'משוב'],
  ['jargon', 'en', 'We utilize the sun', 'utilize', 'jargon', 'note', 'use'],
  ['shouting', 'he', 'איזה כיףףףףף', 'ףףףףף', 'shouting-letters', 'note', 'ף'],
  ['shouting', 'en', 'We open today!!!', '!!!', 'shouting-marks', 'note', '!'],
  ['long-sentences', 'he', `${'מילה '.repeat(39)}סוף.`, '', 'sentences-long', 'note', null],
  ['long-sentences', 'en', `${'word '.repeat(39)}end.`, '', 'sentences-long', 'note', null],
  ['language', 'he', 'Happy to see you here', '', 'language-other', 'note', null],
  ['language', 'en', 'נשמח לראותך כאן', '', 'language-other', 'note', null],
  ['direction-traps', 'he', 'שלום \u202eעולם', '\u202e', 'direction-control', 'note', ''],
  ['direction-traps', 'en', 'Hello \u202eworld', '\u202e', 'direction-control', 'note', ''],
];

describe('Words are checked', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  const asked = (text: string, more: object = {}): object => ({
    ...{ text, channelId: desk.business, kind: 'post', language: 'he', relationship: 'employee' },
    ...more,
  });
  const found = async (text: string, more: object = {}): Promise<Finding[]> =>
    (await desk.author.post('check-runs', asked(text, more)).expect(200)).body.findings as Finding[];
  const codes = async (text: string, more: object = {}): Promise<string[]> =>
    (await found(text, more)).filter(({ severity }) => severity !== 'note').map(({ code }) => code);

  it('as they are written, located, explained, with a source and a fix, in their own language', async () => {
    const text = 'גרים ב#תל_אביב';
    const [finding] = await found(text);
    expect(finding).toMatchObject({ rule: 'broken-tags', ruleVersion: 1, code: 'hashtag-glued', severity: 'warning' });
    expect(text.slice(finding?.from, finding?.to)).toBe('#תל_אביב');
    expect(finding?.fix).toEqual({ from: 6, to: 6, text: ' ' });
    expect(finding?.message).toMatch(/^אות צמודה/);
    expect((await found(text, { language: 'en' }))[0]?.message).toMatch(/^A letter/);
    expect(await codes('א'.repeat(281))).toEqual(['too-long']);
    expect(await codes('x', { images: [{ kind: 'image', alternative: '' }] })).toEqual(['alternative-missing']);
    expect(await codes('x'.repeat(20_000))).toEqual(['too-long']);
    await desk.author.post('check-runs', asked('x'.repeat(20_001))).expect(422);
    await desk.author.post('check-runs', asked('x'.repeat(1_000_000))).expect(({ status }) => {
      expect([413, 422]).toContain(status);
    });
  });

  it('by who says them as what, and where', async () => {
    const { personal } = desk;
    const own = { channelId: personal };
    expect(await codes('אצלנו המחירים הכי נוחים')).toEqual([]);
    expect(await codes('אצלנו המחירים הכי נוחים', own)).toEqual(['disclosure-missing']);
    expect(await codes('אני עובדת כאן, והמחירים נוחים', own)).toEqual([]);
    expect(await codes('נהניתי', { relationship: 'gifted' })).toEqual(['disclosure-missing']);
    expect(await codes('פרסומת: נהניתי', { relationship: 'gifted' })).toEqual([]);
    expect(await codes('#ad נהניתי', { relationship: 'paid' })).toEqual(['disclosure-other-language']);
    expect(await codes('', { kind: 'like', relationship: 'paid' })).toEqual(['disclosure-impossible']);
  });

  it('for what they say: data of persons, secrets, links that deceive, sentences and directions', async () => {
    expect(await codes('הכרטיס שלי 4580 4580 4580 4580 4')).toEqual([]);
    expect(await codes('הכרטיס: 4111 1111 1111 1111')).toEqual(['personal-card']);
    expect(await codes('כתבו אל dana.levi@gmail.com')).toEqual(['personal-mail']);
    expect(await codes('הסיסמה: Tr0ub4dor&3')).toEqual(['secret']);
    expect(await codes('לחצו https://аpple.com/pay', { language: 'en' })).toContain('link-mixed-script');
    const noted = async (text: string, more: object = {}): Promise<string[]> =>
      (await found(text, more)).filter(({ severity }) => severity === 'note').map(({ code }) => code);
    expect(await noted('THIS IS VERY IMPORTANT', { language: 'en' })).toEqual(['shouting-capitals']);
    expect(await noted(`${'word '.repeat(40)}.`, { language: 'en' })).toContain('sentences-long');
    const id = await desk.post(desk.author, 'הכרטיס: 4111 1111 1111 1111');
    const { body } = await desk.author.post(`drafts/${id}/submission`).expect(422);
    expect(body).toMatchObject({ code: 'checks-refuse', errors: [{ from: 8, to: 27 }] });
  });

  it('by lists that owners keep, and what is protected for the author’s eyes alone', async () => {
    const { lead, author, post, house } = desk;
    const list = async (kind: string, phrase: string): Promise<void> => {
      const names = { en: kind };
      const body = { kind, language: 'he', names, ownerRole: 'lead' };
      const { id } = (await lead.post('wordlists', body).expect(201)).body as { id: string };
      await lead.post(`wordlists/${id}/entries`, { phrase, match: 'word' }).expect(201);
    };
    await list('confidential', 'פרויקט דולפין');
    await list('protected', 'תנאי ההעסקה');
    expect(await codes('מחר נספר על פרויקט דולפין')).toEqual(['confidential-term']);
    const text = 'נמאס לי, תנאי ההעסקה כאן גרועים';
    const live = (await author.post('check-runs', asked(text)).expect(200)).body as {
      findings: Finding[];
      forYou: { from: number; to: number; message: string }[];
    };
    expect(live.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(live.forYou.map(({ from, to }) => text.slice(from, to))).toEqual(['תנאי ההעסקה']);
    const id = await post(author, text);
    await author.post(`drafts/${id}/submission`).expect(200);
    await house.settle();
    const kept = (await lead.get(`drafts/${id}/revisions/1/findings`).expect(200)).text;
    expect(kept).not.toMatch(/protect|forYou/);
    expect(await tablesWith('protected-talk')).toEqual([]);
    expect((await tablesWith(text)).sort()).toEqual(['drafts.draft', 'drafts.revision']);
    const [run] = await house.work.read<{ lists: object }>('SELECT lists FROM checks.run WHERE draft_id = $1', [id]);
    expect(Object.keys(run?.lists ?? {})).toContain('confidential');
    expect(Object.keys(run?.lists ?? {})).not.toContain('protected');
  });

  it('and one’s own pay, conditions and union are known without a list that anybody made', async () => {
    const { author } = desk;
    const told = async (text: string, language: string): Promise<string[]> => {
      const { body } = await author.post('check-runs', { ...asked(text), language }).expect(200);
      const places = (body as { forYou: { from: number; to: number }[] }).forYou;
      return places.map(({ from, to }) => text.slice(from, to));
    };
    expect(await told('Our salary is too low; join the union!', 'en')).toEqual(['Our salary', 'the union']);
    expect(await told('לילות, ושוב המשמרות שלנו התארכו. צריך להקים ועד 💪', 'he')).toEqual([
      'המשמרות שלנו',
      'להקים ועד',
    ]);
    expect(await told('I work at the shop; tomorrow we open at nine.', 'en')).toEqual([]);
  });

  it('in the title of an article as in its text, each where it stands; what is asked of the whole is asked once', async () => {
    const { lead, author, house } = desk;
    const blog = { code: 'blog', network: 'blog', accountKind: 'business', names: { en: 'Blog' }, languages: ['he'] };
    const { body: channel } = await lead.post('channels', blog).expect(201);
    const where = { channelId: channel.id as string };
    const title = 'הכרטיס: 4111 1111 1111 1111';
    const live = await found('שלום ב#תל_אביב', { ...where, title });
    expect(live.map(({ code, part, from, to }) => [code, part, from, to])).toEqual([
      ['personal-card', 'title', 8, 27],
      ['hashtag-glued', 'text', 6, 14],
    ]);
    expect((await found('שלום', { ...where, title: 'word '.repeat(40).trim() })).map(({ code }) => code)).toEqual([]);
    await author.post('check-runs', asked('x', { ...where, title: 'x'.repeat(201) })).expect(422);
    const begun = { kind: 'article', ...where, relationship: 'employee', language: 'he', title, text: 'ב#תל_אביב' };
    const { id } = (await author.post('drafts', begun).expect(201)).body as { id: string };
    const { body } = await author.post(`drafts/${id}/submission`).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/title', code: 'check-stops', from: 8, to: 27 }]);
    const { text, relationship, language } = begun;
    await author.put(`drafts/${id}`, { text, relationship, language, title: 'קיצור ב#תל_אביב' }).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    await house.settle();
    const { findings } = (await author.get(`drafts/${id}/revisions/1/findings`).expect(200)).body as {
      findings: Finding[];
    };
    expect(findings.filter(({ code }) => code === 'hashtag-glued').map(({ part }) => part)).toEqual(['title', 'text']);
  });

  it('with the pictures that go with them, as they are described so far', async () => {
    const image = { kind: 'image', alternative: '' };
    expect(await codes('שלום', { images: [image] })).toEqual(['alternative-missing']);
    expect(await codes('שלום', { images: [{ ...image, alternative: 'שלט על הדלת' }] })).toEqual([]);
    expect(await codes('שלום', { images: [{ ...image, decorative: true }] })).toEqual([]);
    expect(await codes('שלום', { images: [{ kind: 'video', alternative: 'סיור', captions: false }] })).toEqual([
      'captions-missing',
    ]);
    const linked = 'בואו לראות: https://www.youtube.com/watch?v=a1';
    const [film] = (await found(linked)).filter(({ rule }) => rule === 'captions');
    expect(film).toMatchObject({ code: 'captions-of-link', severity: 'note', from: 12, to: linked.length });
    expect((await found('ראו: https://youtube.com.example/a1')).map(({ rule }) => rule)).not.toContain('captions');
  });

  it('by every rule about words, in Hebrew and in English, at its place, with its weight and its fix', async () => {
    const { lead, author } = desk;
    const entries: readonly (readonly [string, readonly (readonly [string, string?])[]])[] = [
      ['confidential', [['פרויקט נחשון'], ['Project Nachshon']]],
      [
        'unreleased',
        [
          ['תמרית זהב', 'המוצר החדש'],
          ['Tamarit Gold', 'our new product'],
        ],
      ],
      ['competitors', [['שופרסוף'], ['Shufersof']]],
      ['phishing', [['hechzer.example']]],
    ];
    for (const [kind, phrases] of entries) {
      const begun = { kind, language: null, names: { en: `Told ${kind}` }, ownerRole: 'lead' };
      const { id } = (await lead.post('wordlists', begun).expect(201)).body as { id: string };
      for (const [phrase, instead] of phrases) {
        await lead.post(`wordlists/${id}/entries`, { phrase, match: 'word', instead }).expect(201);
      }
    }
    const told: unknown[] = [];
    for (const [rule, language, text] of WORD_RULES) {
      const { body } = await author.post('check-runs', asked(text, { language })).expect(200);
      const finding = (body.findings as Finding[]).find((each) => each.rule === rule);
      const { from = 0, to = 0, fix = null } = finding ?? {};
      const whole = from === 0 && to === text.length;
      told.push([
        ...[rule, language, text, whole ? '' : text.slice(from, to), finding?.code, finding?.severity],
        fix === null ? null : fix.text,
      ]);
      // Said in the language of the words, with where the rule comes from.
      expect(finding?.message).toMatch(language === 'he' ? /[א-ת]/ : /^[^א-ת]+$/);
      expect(finding?.source).not.toBe('');
      if (fix !== null) expect([fix.from, fix.to]).toEqual([from, to]);
    }
    expect(told).toEqual(WORD_RULES);
  });

  it('for whoever may draft there, and nobody else', async () => {
    expect((await desk.stranger.post('check-runs', asked('x')).expect(403)).body.code).toBe('permit-missing');
    await desk.house.anonymous().post('check-runs', asked('x')).expect(401);
    await desk.author.post('check-runs', asked('x', { channelId: desk.ids['author'] })).expect(404);
  });

  it('and nothing of it is kept, by whatever request', async () => {
    const secret = 'מילים שאיש אינו שומר';
    await desk.author.post('check-runs', asked(secret)).set('idempotency-key', 'once').expect(200);
    await desk.house.settle();
    expect(await tablesWith(secret)).toEqual([]);
    const draftId = await desk.post(desk.author, secret);
    expect(await tablesWith(secret)).toEqual(['drafts.draft']);
    await desk.author.post(`drafts/${draftId}/withdrawal`).expect(200);
  });

  it('when they are submitted: what stops is told with its places, the rest is kept with the versions asked', async () => {
    const { author, lead, stranger, post, house } = desk;
    const id = await post(author, 'בביו שלי הכול', { relationship: 'sponsored' });
    const { body } = await author.post(`drafts/${id}/submission`).set('accept-language', 'en').expect(422);
    expect(body).toMatchObject({
      code: 'checks-refuse',
      title: 'A check stops these words',
      errors: [{ pointer: '/text', code: 'check-stops', from: 0, to: 4 }],
    });
    expect(await house.work.read('SELECT FROM checks.run WHERE draft_id = $1', [id])).toEqual([]);
    const words = { relationship: 'employee', language: 'he', text: 'שלום #א #ב #ג' };
    await author.put(`drafts/${id}`, words).expect(200);
    await author.post(`drafts/${id}/submission`).expect(200);
    for (const reader of [author, lead]) {
      const { body: kept } = await reader.get(`drafts/${id}/revisions/1/findings`).expect(200);
      expect(kept.language).toBe('he');
      expect(kept.findings[0]).toMatchObject({ rule: 'hashtags-x', from: 11, to: 13, severity: 'warning', fix: null });
      expect(kept.rules).toContainEqual({ code: 'length', version: 1 });
    }
    await stranger.get(`drafts/${id}/revisions/1/findings`).expect(404);
    await author.get(`drafts/${id}/revisions/2/findings`).expect(404);
    await author.get(`drafts/${id}/revisions/x/findings`).expect(404);
  });

  it('by rules that are restated by date, and stay as they were for what was checked', async () => {
    const { author, lead, post, house } = desk;
    const id = await desk.submitted(author, 'שלום #א #ב #ג');
    expect((await author.post('check-rules/hashtags-x/versions', RULE).expect(403)).body.code).toBe('role-missing');
    const { body } = await lead.post('check-rules/hashtags-x/versions', RULE).expect(201);
    expect(body.items).toMatchObject([
      { version: 2, severity: 'stop', inForce: true, until: null, reason: 'One is enough' },
      { version: 1, severity: 'warning', inForce: false },
    ]);
    expect((await found('שלום #א #ב'))[0]).toMatchObject({ severity: 'stop', ruleVersion: 2, source: 'ישיבה' });
    const other = await post(author, 'שלום #א #ב');
    expect((await author.post(`drafts/${other}/submission`).expect(422)).body.code).toBe('checks-refuse');
    const kept = (await author.get(`drafts/${id}/revisions/1/findings`).expect(200)).body.findings as Finding[];
    expect(kept[0]).toMatchObject({ ruleVersion: 1, severity: 'warning' });

    const later = new Date(house.clock.now().getTime() + 86_400_000).toISOString();
    await lead.post('check-rules/hashtags-x/end', { at: later, reason: 'No more' }).expect(200);
    const versionsAt = async (at: string): Promise<string[]> =>
      ((await author.get(`check-rules?at=${at}`).expect(200)).body.items as { code: string }[]).map(({ code }) => code);
    expect(await versionsAt(new Date(Date.parse(later) - 1).toISOString())).toContain('hashtags-x');
    expect(await versionsAt(later)).not.toContain('hashtags-x');
    expect((await author.get('check-rules').expect(200)).body.can).toEqual([]);
    expect((await lead.get('check-rules').expect(200)).body.can).toEqual(['add', 'restate', 'end']);
  });

  it('by rules of a country, of which the narrowest speaks', async () => {
    const { lead } = desk;
    const options = { wordings: { he: ['תגלית'] }, says: { he: 'תגלית:' } };
    const rule = { ...RULE, code: 'marking-de', family: 'marking', detector: 'disclosure', options, networks: [] };
    const body = { ...rule, countries: ['DE'], relationships: ['paid'], titles: { en: 'Germany' } };
    await lead.post('check-rules', body).expect(201);
    expect((await lead.post('check-rules', body).expect(409)).body.code).toBe('rule-code-taken');
    const tried = async (country: string, text: string): Promise<unknown[]> => {
      const place = { network: 'facebook', accountKind: 'business', country };
      const said = { text, kind: 'post', language: 'he', relationship: 'paid', ...place };
      const { findings } = (await lead.post('check-trials', said).expect(200)).body as { findings: Finding[] };
      return findings.map(({ rule: code }) => code);
    };
    expect(await tried('DE', 'פרסומת: טעים')).toEqual(['marking-de']);
    expect(await tried('DE', 'תגלית: טעים')).toEqual([]);
    expect(await tried('US', 'תגלית: טעים')).toEqual(['marking-us']);
    expect((await desk.author.post('check-trials', {}).expect(403)).body.code).toBe('role-missing');
  });

  it('by rules that make sense', async () => {
    const { lead } = desk;
    const refused = async (more: object): Promise<unknown> => {
      const { body } = await lead.post('check-rules/links/versions', { ...RULE, ...more }).expect(422);
      return (body.errors as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer) ?? body.code;
    };
    expect(await refused({ options: { most: -1, odd: 1 } })).toEqual(['/options/odd', '/options/most']);
    expect(await refused({ networks: ['nowhere'] })).toEqual(['/networks/0']);
    expect(await refused({ document: 'nothing', clause: '1' })).toEqual(['/document']);
    expect(await refused({ from: '2020-01-01T00:00:00Z' })).toBe('rule-in-the-past');
    expect(await refused({ sourceLink: 'javascript:alert(1)' })).toEqual(['/sourceLink']);
    await lead.post('check-rules/nothing/versions', RULE).expect(404);
  });

  /** Every table that holds these words, whatever its columns. */
  async function tablesWith(words: string): Promise<string[]> {
    const owner = new Client({ connectionString: desk.house.ownerUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<{ name: string }>(
        `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      const holding: string[] = [];
      for (const { name } of rows) {
        const found = await owner.query(`SELECT FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [words]);
        if (found.rowCount !== 0) holding.push(name);
      }
      return holding;
    } finally {
      await owner.end();
    }
  }
});
