// A signed delivery, without any account: OBI=… SOURCE=<path of the source> SECRET=whsec_… node deliver.mjs <external id> <text>
// After a rotation the former secret counts for another day: put the new one in whenever it suits.
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const { OBI = 'http://localhost:3000', SOURCE, SECRET } = process.env;
const [externalId, text] = process.argv.slice(2);

/** Standard Webhooks: id, seconds and body, joined by points, under the secret. Libraries in many languages do the same. */
function signed(id, seconds, body) {
  const key = Buffer.from(SECRET.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

const id = `msg_${randomUUID()}`;
const body = JSON.stringify({ items: [{ externalId, text, author: '@dana' }] });
for (let attempt = 1; ; attempt += 1) {
  // The same id for every repetition of the message, the present second for each: an old one is refused.
  const seconds = Math.floor(Date.now() / 1_000);
  const reply = await fetch(`${OBI}${SOURCE}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signed(id, seconds, body),
    },
    body,
  }).catch(() => null);
  if (reply?.ok) {
    console.log((await reply.json()).items[0].status);
    break;
  }
  // Signed wrongly, or a clock that is minutes off: repeating does not help.
  if (reply !== null && reply.status < 500 && ![409, 429].includes(reply.status)) {
    throw new Error((await reply.json()).title);
  }
  if (attempt === 5) throw new Error('Not delivered.');
  await sleep(2 ** attempt * 500);
}
