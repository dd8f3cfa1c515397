// One interaction, as it was said: OBI=http://localhost:3000 TOKEN=… node one.mjs <channel> <external id> <text>
const { OBI = 'http://localhost:3000', TOKEN } = process.env;
const [channel, externalId, text] = process.argv.slice(2);

const reply = await fetch(`${OBI}/api/v1/interactions`, {
  method: 'POST',
  headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
  body: JSON.stringify({
    items: [{ channel, externalId, text, author: '@dana', saidAt: new Date().toISOString() }],
  }),
});
const answer = await reply.json();
// `created`, `updated` when the text is another, `duplicate` when it is there already: send again as often as you like.
if (reply.ok) console.log(answer.items[0].status, answer.items[0].id ?? answer.items[0].faults[0].detail);
else console.error(answer.code, answer.title);
process.exitCode = reply.ok && answer.items[0].status !== 'fault' ? 0 : 1;
