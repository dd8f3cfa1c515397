// A CSV file with a mapping of its columns, tried first: OBI=… TOKEN=… node file.mjs mapping.json comments.csv
import { openAsBlob } from 'node:fs';

const { OBI = 'http://localhost:3000', TOKEN } = process.env;
const [mapping, csv] = process.argv.slice(2);

async function send(dryRun) {
  const body = new FormData();
  body.set('mapping', await openAsBlob(mapping), 'mapping.json');
  body.set('file', await openAsBlob(csv), 'comments.csv');
  const reply = await fetch(`${OBI}/api/v1/interaction-imports?dryRun=${dryRun}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}` },
    body,
  });
  const answer = await reply.json();
  if (!reply.ok) throw new Error(answer.title);
  return answer;
}

const { faults } = await send(true);
for (const { pointer, detail } of faults) console.error(pointer, detail);
// With one fault nothing of a file is taken in.
if (faults.length > 0) process.exit(1);
const { rows, created, duplicate, updated } = await send(false);
console.log(JSON.stringify({ rows, created, duplicate, updated }));
