// The bare limit of autosave: node:http and pg, a login and one update by version. Started by a case.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const { url, login, update, pool: max } = JSON.parse(process.env.RAW_SERVER);
const pool = new pg.Pool({ connectionString: url, max });

const server = createServer(async (request, reply) => {
  try {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { text, relationship, language } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const secret = /obi_login=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const expected = Number(/"(\d+)"/.exec(request.headers['if-match'])?.[1]);
    const now = new Date();
    const hash = createHash('sha256').update(secret).digest();
    const { rows: logins } = await pool.query({ name: 'login', text: login, values: [hash, now] });
    if (logins.length === 0) return reply.writeHead(401).end();
    const id = request.url.split('/')[4];
    const values = [id, logins[0].person_id, expected, text, relationship, language, now];
    const { rows } = await pool.query({ name: 'update', text: update, values });
    if (rows.length === 0) return reply.writeHead(409).end();
    const body = JSON.stringify({ state: 'writing', editedAt: now.toISOString(), version: rows[0].version });
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    reply.writeHead(500).end();
  }
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('disconnect', () => process.exit());
