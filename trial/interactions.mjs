import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows, upload } from './files.mjs';
import { waitFor } from './report.mjs';

const TWCS = ['interactions', 'twcs_threads_multibrand.csv'];

/** A channel per brand of the conversations, unless it stands already. */
export async function openChannels(trial) {
  const { lead, folder, report } = trial;
  await report.step('channels', async () => {
    const known = new Map((await lead.all('channels')).map((channel) => [channel.code, channel.id]));
    const brands = [...new Set(rows(folder, ...TWCS).map((row) => row.brand))];
    let added = 0;
    for (const brand of brands) {
      const code = brand.toLowerCase();
      if (known.has(code)) continue;
      const { id } = await lead.must('POST', 'channels', {
        code,
        network: 'x',
        accountKind: 'business',
        names: { en: `${brand} on X`, he: `${brand} ב־X` },
        languages: ['en'],
      });
      known.set(code, id);
      added += 1;
    }
    trial.channels = known;
    return `${added} opened, ${brands.length} brands`;
  });
}

/** Topics from the authors' keywords, each bound to its brand's channel; refunds and accounts are of medium risk. */
export async function routeTopics(trial) {
  const { lead, folder, report, run } = trial;
  await report.step('topics', async () => {
    trial.topics = new Map();
    for (const row of rows(folder, 'interactions', 'twcs_topic_keywords_amazon_apple.csv')) {
      const code = `${row.company}-${row.Topic}-${run}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const topic = await lead.must('POST', 'topics', {
        code,
        names: { en: `${row.Topic} (${row.company})`, he: `${row.Topic} (${row.company})` },
        risk: ['Refund', 'Account'].includes(row.Topic) ? 'medium' : 'low',
        offered: true,
        departments: ['Sales'],
        jobFamilies: [],
        keywords: [
          { channelId: trial.channels.get(row.company.toLowerCase()), keyword: row.Keyword, match: 'contains' },
        ],
      });
      trial.topics.set(`${row.company} ${row.Topic}`, topic.id);
    }
    return `${trial.topics.size} topics by keyword`;
  });
}

/** Conversations and Hebrew comments come in, are threaded, deduplicated and routed. */
export async function importInteractions(trial) {
  const { lead, folder, report, run } = trial;
  const mapping = (name) => readFileSync(join(import.meta.dirname, '..', 'mappings', `${name}.json`), 'utf8');
  const send = (name, file, query) =>
    lead.must(
      'POST',
      `interaction-imports?${query}`,
      upload(mapping(name), { file: join(folder, 'interactions', file) }),
    );
  let first = false;
  await report.step('interactions twcs, dry run', async () => {
    const dry = await send('twcs_threads_multibrand', 'twcs_threads_multibrand.csv', 'dryRun=true');
    report.promise(dry.rows === 4711 && dry.faultCount === 0, `twcs: ${dry.rows} rows, ${dry.faultCount} faults`);
    return `${dry.rows} rows, ${dry.faultCount} faults`;
  });
  await report.step('interactions twcs', async () => {
    const done = await send('twcs_threads_multibrand', 'twcs_threads_multibrand.csv', 'dryRun=false');
    first = done.created === 4711;
    report.promise(
      done.created + done.duplicate === 4711,
      `twcs: ${done.created} created, ${done.duplicate} duplicates`,
    );
    return `${done.created} created, ${done.duplicate} duplicates`;
  });
  await report.step('interactions twcs, once more', async () => {
    const again = await send('twcs_threads_multibrand', 'twcs_threads_multibrand.csv', 'dryRun=false');
    report.promise(again.duplicate === 4711, `twcs again: ${again.duplicate} duplicates`);
    return `${again.duplicate} duplicates`;
  });
  await report.step('interactions Hebrew comments', async () => {
    const done = await send(
      'hebrew_facebook_comments',
      'hebrew_facebook_comments.csv',
      'dryRun=false&channel=tamar-facebook',
    );
    report.promise(
      done.created + done.duplicate === 7488,
      `Hebrew: ${done.created} created, ${done.duplicate} duplicates`,
    );
    return `${done.created} created, ${done.duplicate} duplicates`;
  });
  await report.step('interactions as a stream, one of them wrong', async () => {
    const good = {
      channel: 'amazonhelp',
      externalId: `trial-${run}-1`,
      text: 'Where is my delivery? איפה המשלוח 📦',
      author: 'trial',
    };
    const lines = [
      good,
      { ...good, externalId: `trial-${run}-2`, channel: 'nowhere' },
      { ...good, externalId: `trial-${run}-1` },
    ];
    const reply = await lead.must('POST', 'interactions', lines.map((line) => JSON.stringify(line)).join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    const items =
      typeof reply === 'string'
        ? reply
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : (reply.items ?? reply);
    const states = [items].flat().map((item) => item.status);
    report.promise(states.join() === 'created,fault,duplicate', `stream: ${states.join()}`);
    trial.fresh = [items].flat()[0].id;
    return states.join(', ');
  });
  if (!first) await lead.must('POST', 'topic-reroutings', {});
  await report.step('routing', async () => {
    const routed = await waitFor(async () => {
      const item = await lead.get(`interactions/${trial.fresh}`);
      return item.status === 200 && item.body.topics.length > 0 ? item.body : null;
    }, 60);
    report.promise(routed !== undefined, 'the fresh interaction was never routed');
    let count = -1;
    let since = performance.now();
    const unrouted = await waitFor(async () => {
      const now = (await lead.all('unrouted')).length;
      if (now !== count) since = performance.now();
      count = now;
      return performance.now() - since > 4_000 ? count : null;
    }, 180);
    report.promise(unrouted !== undefined, 'routing never came to rest');
    return `${routed?.topics.map((topic) => `${topic.names.en} because '${topic.because}'`).join(', ')}; ${unrouted} unrouted that leads see`;
  });
}
