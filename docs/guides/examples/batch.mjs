// Any number of interactions from a file of JSON, a thousand at a time: OBI=… TOKEN=… node batch.mjs interactions.json
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const { OBI = 'http://localhost:3000', TOKEN } = process.env;
const all = JSON.parse(await readFile(process.argv[2], 'utf8'));

/** What did not get through is sent again: nothing is taken in twice. */
async function send(items, attempt = 1) {
  const reply = await fetch(`${OBI}/api/v1/interactions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ items }),
  }).catch(() => null);
  if (reply?.ok) return (await reply.json()).items;
  if (attempt === 5 || (reply !== null && reply.status < 500 && reply.status !== 429)) {
    throw new Error(reply === null ? 'Obi is not there.' : (await reply.json()).title);
  }
  await sleep(Number(reply?.headers.get('retry-after') ?? attempt) * 1_000);
  return send(items, attempt + 1);
}

const counts = {};
for (let at = 0; at < all.length; at += 1_000) {
  for (const { index, status, faults } of await send(all.slice(at, at + 1_000))) {
    counts[status] = (counts[status] ?? 0) + 1;
    if (status === 'fault') console.error(`item ${at + index}: ${faults.map(({ detail }) => detail).join(' ')}`);
  }
}
console.log(JSON.stringify(counts));
