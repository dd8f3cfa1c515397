// What customers said, as an Atom feed that Obi asks for: PORT=8090 node feed.mjs interactions.json
// Then, as an administrator: Administration → Where interactions come from → add http://<this machine>:8090/
// (OBI_CONNECTOR_HOSTS names the machine if it is inside the company's network.)
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const file = process.argv[2];
const plain = (text) => String(text).replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const entry = ({ externalId, text, author, saidAt, link, removed }) =>
  removed === true
    ? `<at:deleted-entry ref="${plain(externalId)}" when="${plain(saidAt)}"/>`
    : `<entry><id>${plain(externalId)}</id><updated>${plain(saidAt)}</updated><title/>
       <author><name>${plain(author)}</name></author><link href="${plain(link)}"/><content type="text">${plain(text)}</content></entry>`;

const server = createServer(async (request, response) => {
  const items = JSON.parse(await readFile(file, 'utf8'));
  const body = `<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
    <id>urn:comments</id><title>Comments</title><updated>${plain(items[0].saidAt)}</updated>${items.map(entry).join('')}</feed>`;
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // Obi says which version it knows; what is unchanged costs nobody anything.
  const known = request.headers['if-none-match'] === etag;
  response.writeHead(known ? 304 : 200, { etag, 'content-type': 'application/atom+xml' }).end(known ? '' : body);
});
server.listen(Number(process.env.PORT ?? 8090), process.env.HOST, () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
