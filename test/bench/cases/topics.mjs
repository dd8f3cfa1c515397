import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { built } from '../stage.mjs';

export const names = ['topics.precision', 'topics.recall', 'topics.none'];

/** What was measured when this was written, in points of a hundred; more than two points below it fails. */
const MEASURED = { precision: 87.9, recall: 82, none: 95.2 };
const DROP = 2;

/**
 * Topics found by rules that are written from nothing but the keywords file, against what people labelled: how many of the
 * topics found are right, how many of those there are were found, and how many of the interactions without any topic were
 * left without one. The limit is plain containing of the same keywords in lower case.
 */
export async function* run(stage, { wants }) {
  const [labels, keywords] = ['labels', 'keywords'].map((what) => table(`twcs_topic_${what}_amazon_apple.csv`));
  if (labels === null || keywords === null) {
    stage.report('  skipped: there is no ../shared/data/interactions');
    return;
  }
  const rows = labels.filter(({ kind }) => kind === 'topic');
  const plain = measure(rows, (row) =>
    keywords
      .filter((rule) => rule.company === row.company && row.text.toLowerCase().includes(rule.Keyword.toLowerCase()))
      .map(({ Topic }) => Topic),
  );
  const [contains, prefix, word] = ['contains', 'prefix', 'word'].map((match) => routed(rows, keywords, match));
  const note = (key) => `by prefix ${points(prefix[key])}, by word ${points(word[key])}`;
  for (const key of ['precision', 'recall', 'none']) {
    if (!wants(`topics.${key}`)) continue;
    yield {
      ...{
        name: `topics.${key}`,
        value: contains[key],
        unit: '%',
        limit: plain[key],
        ratio: contains[key] / plain[key],
      },
      ...{ rows: key === 'none' ? contains.without : rows.length, floor: (MEASURED[key] - DROP) / plain[key] },
      note: key === 'none' ? `without a topic and left so; ${note(key)}` : note(key),
    };
  }
}

function routed(rows, keywords, match) {
  const { routerOf } = built('features/topics/keyword');
  const routers = new Map(
    [...new Set(keywords.map(({ company }) => company))].map((company) => [
      company,
      routerOf(
        keywords
          .filter((rule) => rule.company === company)
          .map(({ Topic, Keyword }) => ({
            ...{ topicId: Topic, channelId: company, keyword: Keyword, match },
            ...{ language: null, author: null, risk: null, last: false },
          })),
      ),
    ]),
  );
  return measure(rows, ({ company, text }) =>
    routers
      .get(company)(text, 'en')
      .map(({ topicId }) => topicId),
  );
}

function measure(rows, topicsOf) {
  let [right, said, there, without, left] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const labels = new Set(row.labels.split(';').filter((label) => label !== ''));
    const topics = new Set(topicsOf(row));
    right += [...topics].filter((topic) => labels.has(topic)).length;
    said += topics.size;
    there += labels.size;
    if (labels.size > 0) continue;
    without += 1;
    if (topics.size === 0) left += 1;
  }
  return {
    precision: (right / said) * 100,
    recall: (right / there) * 100,
    none: (left / without) * 100,
    without,
  };
}

function table(name) {
  for (const up of ['../../../../shared/data', '../../../../../shared/data']) {
    const path = fileURLToPath(new URL(`${up}/interactions/${name}`, import.meta.url));
    if (existsSync(path)) return parse(readFileSync(path), { columns: true });
  }
  return null;
}

const points = (value) => value.toFixed(1);
