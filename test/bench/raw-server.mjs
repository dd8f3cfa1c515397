// The bare limit of a hot route: node:http and pg, the statements of Obi and nothing else. Started by a case.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/** `login` finds who asks; `page` answers them, and takes what a page of the feed takes, or (`person`) the person alone. */
const { url, login, page, takes = 'page', pool: max } = JSON.parse(process.env.RAW_SERVER);
const pool = new pg.Pool({ connectionString: url, max });

/** The highest instant and id: the first page. */
const FIRST_PAGE = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

const server = createServer(async (request, reply) => {
  try {
    const { cookie = '', authorization = '' } = request.headers;
    const secret = /obi_login=([^;]+)/.exec(cookie)?.[1] ?? /^Bearer (.+)$/.exec(authorization)?.[1] ?? '';
    const now = new Date();
    const hash = createHash('sha256').update(secret).digest();
    const { rows: logins } = await pool.query({ name: 'login', text: login, values: [hash, now] });
    if (logins.length === 0) return reply.writeHead(401).end();
    const limit = Number(new URL(request.url, 'http://localhost').searchParams.get('limit'));
    const { rows } = await pool.query({
      name: 'page',
      text: page,
      values: takes === 'person' ? [logins[0].person_id] : [logins[0].person_id, now, ...FIRST_PAGE, limit],
    });
    const body = Buffer.from(rows[0].json);
    reply
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
      .end(body);
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    reply.writeHead(500).end();
  }
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('disconnect', () => process.exit());
