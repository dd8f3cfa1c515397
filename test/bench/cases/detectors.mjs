import { existsSync, readFileSync } from 'node:fs';
import { built } from '../stage.mjs';

export const names = ['detectors.text', 'detectors.hostile', 'detectors.personal'];

const SHARED = '/work/shared/data/checks';
const LENGTH = 5_000;
const ENTRIES = 5_000;
const MEGABYTE = 1_000_000;
/** What makes careless expressions slow. */
const HOSTILE = [
  'a',
  '1 ',
  '054-111 ',
  '111/1111 ',
  ')א',
  'a.',
  'http://',
  '[a.com](',
  'DE12 ABCD ',
  '!?',
  'the best ',
  '\u202e',
  '😀',
  'א a+ ',
];

/**
 * All detectors over a Hebrew text of 5,000 characters with lists of 5,000 entries; the slowest of them over a megabyte of ill will
 * against a tenth of it (a tenth of the time, were it only as long); and personal data as Microsoft's sentences hold it.
 */
export async function* run(_stage, { wants }) {
  const detectors = built('features/detectors/public');
  const { phrasebookOf } = built('features/wordlists/public');
  const find = all(detectors, phrasebookOf);
  if (wants('detectors.text')) {
    const text = 'שלום לכולם, אנחנו שמחים לספר לכם על המוצר החדש שלנו ב־054-1234567. '.repeat(80).slice(0, LENGTH);
    for (let warm = 0; warm < 20; warm += 1) await every(find, text);
    const times = [];
    for (let turn = 0; turn < 30; turn += 1) times.push(await every(find, text));
    const value = times.sort((a, b) => a - b)[15];
    yield { name: 'detectors.text', value, unit: 'ms', limit: 50, ratio: 50 / value, rows: LENGTH, floor: 1 };
  }
  if (wants('detectors.hostile')) yield await hostile(find);
  const file = `${SHARED}/pii_presidio_small.json`;
  if (wants('detectors.personal') && existsSync(file))
    yield personal(detectors, JSON.parse(readFileSync(file, 'utf8')));
}

function all(detectors, phrasebookOf) {
  const phrases = Array.from({ length: ENTRIES }, (_, at) => ({
    id: String(at),
    phrase: `מונח${at} סודי`,
    match: 'word',
  }));
  const book = phrasebookOf([...phrases, { id: 'x', phrase: '# %', match: 'pattern' }], { disguised: true });
  return {
    personal: (text) => detectors.findPersonalData(text, { countries: ['IL', 'US'] }),
    secrets: detectors.findSecrets,
    links: (text) => detectors.findDeceivingLinks(text, { phishing: new Set(), ownDomains: ['obi-works.com'] }),
    listed: (text) => detectors.findConfidential(text, { book }),
    shouting: (text) => detectors.findShouting(text),
    plain: (text) => detectors.findLongSentences(text, { language: 'he' }),
    direction: detectors.findDirectionTraps,
  };
}

async function every(find, text) {
  const begun = performance.now();
  for (const one of Object.values(find)) await one(text);
  return performance.now() - begun;
}

async function hostile(find) {
  let worst = { ratio: Infinity };
  for (const [name, one] of Object.entries(find)) {
    for (const piece of HOSTILE) {
      const took = async (length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const begun = performance.now();
        await one(text);
        return performance.now() - begun;
      };
      const short = Math.min(await took(MEGABYTE / 10), await took(MEGABYTE / 10));
      const value = await took(MEGABYTE);
      const ratio = (short * 10) / value;
      if (value > 200 && ratio < worst.ratio)
        worst = { ratio, value, limit: short * 10, note: `${name} on ${JSON.stringify(piece)}` };
    }
  }
  return { name: 'detectors.hostile', unit: 'ms', rows: MEGABYTE, floor: 0.2, ...worst };
}

const KINDS = {
  PHONE_NUMBER: ['personal-phone', 'personal-phone-like'],
  CREDIT_CARD: ['personal-card'],
  EMAIL_ADDRESS: ['personal-mail'],
  US_SSN: ['personal-identity-number'],
};

/** Found of what is there, and right of what was found; a number of one kind that is taken for another is wrong. */
function personal({ findPersonalData }, sentences) {
  const count = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { there: 0, hit: 0, said: 0 }]));
  for (const { full_text: text, spans } of sentences) {
    const found = findPersonalData(text, { countries: ['IL', 'US'] });
    for (const [kind, codes] of Object.entries(KINDS)) {
      const there = spans.filter((span) => span.entity_type === kind);
      const said = found.filter(({ code }) => codes.includes(code));
      const meets = ({ from, to }) => there.some((span) => span.start_position < to && span.end_position > from);
      count[kind].there += there.length;
      count[kind].said += said.length;
      count[kind].hit += said.filter(meets).length;
    }
  }
  const sum = (key) => Object.values(count).reduce((total, one) => total + one[key], 0);
  const parts = Object.entries(count).map(([kind, { there, hit, said }]) => `${kind} ${hit}/${there}, ${said} said`);
  const recall = sum('hit') / sum('there');
  const precision = sum('hit') / sum('said');
  return {
    ...{ name: 'detectors.personal', value: recall * 100, unit: '% found', limit: 100, ratio: recall, floor: 0.6 },
    note: `precision ${(precision * 100).toFixed(0)} %; ${parts.join('; ')}`,
  };
}
