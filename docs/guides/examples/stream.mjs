// A stream of JSON lines, answered while it goes on: OBI=… TOKEN=… node stream.mjs < interactions.ndjson
import { Readable } from 'node:stream';
import { createInterface } from 'node:readline';

const { OBI = 'http://localhost:3000', TOKEN } = process.env;

const reply = await fetch(`${OBI}/api/v1/interactions`, {
  method: 'POST',
  headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' },
  body: Readable.toWeb(process.stdin),
  duplex: 'half',
});
if (!reply.ok) throw new Error((await reply.json()).title);
// A line for each line, in its order. Read them as they come: Obi reads no further than its answers are read.
for await (const line of createInterface({ input: Readable.fromWeb(reply.body) })) {
  const { index, status, faults } = JSON.parse(line);
  console.log(index, status, ...faults.map(({ detail }) => detail));
}
