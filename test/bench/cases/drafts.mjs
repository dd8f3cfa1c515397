import { spawn } from 'node:child_process';
import { request as httpRequest, Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { openLogins, seedPeople } from '../seed.mjs';
import { cpuSeconds } from '../stage.mjs';

export const names = ['drafts'];

const WRITERS = 500;
/** Seconds of typing that are measured, and how long each rests between two saves. */
const SECONDS = 12;
const REST = 2_000;
/** The words grow with each save, as they do under hands. */
const SENTENCE = 'אנחנו בודקים את הנושא ונחזור אליכם עוד היום. Thank you for your patience! ';
/** What a writer may wait for "saved" at the most, by the house's own wish: nobody notices less than this. */
const NOTICED = 500;

const LOGIN = 'SELECT person_id FROM access.login WHERE secret_hash = $1 AND expires_at > $2 AND ended_at IS NULL';
const UPDATE = `UPDATE drafts.draft SET text = $4, relationship = $5, language = $6, edited_at = $7, changed_at = $7, version = version + 1
  WHERE id = $1 AND author_id = $2 AND version = $3 RETURNING version`;

/** 500 people write at once, each a draft of their own that is saved as they type: milliseconds to "saved", and saves per CPU second. */
export async function* run(stage, { rows }) {
  const writers = rows ?? WRITERS;
  const db = await stage.database();
  await seedPeople(db.owner, writers);
  await db.owner.query(
    `INSERT INTO channels.channel (id, code, network, account_kind, names, languages, time_zone)
     VALUES (uuidv7(), 'bench_x', 'x', 'business', '{"en": "Bench"}', '{en,he}', 'UTC')`,
  );
  const { rows: drafts } = await db.owner.query(
    `INSERT INTO drafts.draft (id, kind, author_id, channel_id, account_kind, risk, relationship, language, text, state, revision,
       created_at, changed_at, edited_at, version)
     SELECT uuidv7(), 'post', p.id, c.id, 'business', 1, 'employee', 'he', '', 'writing', 0, now(), now(), now(), 1
     FROM people.person p, channels.channel c
     RETURNING id, (SELECT external_id FROM people.person o WHERE o.id = author_id) AS writer`,
  );
  const cookies = await openLogins(
    db.owner,
    drafts.map(({ writer }) => writer),
  );
  const desks = drafts.map(({ id }, at) => ({ id, cookie: cookies[at], version: 1, text: '' }));
  await db.owner.query('VACUUM ANALYZE');

  const bare = await startWriter({ url: db.appUrl, login: LOGIN, update: UPDATE, pool: 10 });
  const raw = await typing(bare, desks);
  bare.stop();
  const api = await stage.start('api', db);
  const obi = await typing(api, desks);
  await api.stop();

  const { rows: stored } = await db.owner.query('SELECT id, text FROM drafts.draft');
  const typed = new Map(desks.map(({ id, text }) => [id, text]));
  const lost = stored.filter(({ id, text }) => typed.get(id) !== text).length;
  if (lost > 0) throw new Error(`${lost} writers lost words.`);

  const { perCpu, p50, p99, cpu } = obi;
  const limit = raw.perCpu;
  const shared = { rows: writers, note: `${obi.saves} saves in ${SECONDS} s, none lost` };
  yield {
    name: 'drafts.autosave',
    value: perCpu,
    unit: 'saves/CPU s',
    limit,
    ratio: perCpu / limit,
    cpu,
    floor: 0.08,
    ...shared,
  };
  yield { name: 'drafts.autosave.p50', value: p50, unit: 'ms', limit: raw.p50, rows: writers };
  const most = { limit: NOTICED, ratio: NOTICED / p99, floor: 1 };
  yield {
    name: 'drafts.autosave.p99',
    value: p99,
    unit: 'ms',
    ...most,
    rows: writers,
    note: `bare ${raw.p99.toFixed(0)} ms`,
  };
}

/** Everybody types and saves, beginning at different times. */
async function typing(server, desks) {
  const agent = new Agent({ keepAlive: true, maxSockets: desks.length });
  const times = [];
  await Promise.all(desks.slice(0, 50).map((desk) => save(server, agent, desk)));
  const before = server.cpu();
  const end = performance.now() + SECONDS * 1_000;
  await Promise.all(
    desks.map(async (desk, at) => {
      await pause((REST * at) / desks.length);
      while (performance.now() < end) {
        times.push(await save(server, agent, desk));
        await pause(REST);
      }
    }),
  );
  const cpu = server.cpu() - before;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)];
  return { saves: times.length, perCpu: times.length / cpu, p50: at(0.5), p99: at(0.99), cpu };
}

function save(server, agent, desk) {
  const text = desk.text.length > 2_000 ? SENTENCE : desk.text + SENTENCE;
  const body = JSON.stringify({ text, relationship: 'employee', language: 'he' });
  const headers = {
    ...{ cookie: desk.cookie, 'content-type': 'application/json', 'if-match': `"${desk.version}"` },
    'content-length': Buffer.byteLength(body),
  };
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${server.url}/api/v1/drafts/${desk.id}/words`,
      { method: 'PUT', agent, headers },
      (reply) => {
        const chunks = [];
        reply.on('data', (chunk) => chunks.push(chunk));
        reply.once('error', reject);
        reply.once('end', () => {
          const said = Buffer.concat(chunks).toString('utf8');
          if (reply.statusCode !== 200) return reject(new Error(`${reply.statusCode} ${said.slice(0, 300)}`));
          desk.version = JSON.parse(said).version;
          desk.text = text;
          resolve(performance.now() - start);
        });
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}

async function startWriter(settings) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../raw-writer.mjs', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', RAW_SERVER: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message.port));
    child.once('exit', () => reject(new Error('The raw server ended.')));
  });
  return { url: `http://127.0.0.1:${port}`, cpu: () => cpuSeconds(child.pid), stop: () => child.kill() };
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
