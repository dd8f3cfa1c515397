// The bare limit of a hot route: node:http and pg, the statements of Obi and nothing else. Started by a case.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

/** `login` finds who asks; `page` answers them, and takes the person, now and `values`, or (without) the person alone. */
const { url, login, page, values = null, pool: max } = JSON.parse(process.env.RAW_SERVER);
// JSON is passed on as text.
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);
const pool = new pg.Pool({ connectionString: url, max });

const server = createServer(async (request, reply) => {
  try {
    const { cookie = '', authorization = '' } = request.headers;
    const secret = /obi_login=([^;]+)/.exec(cookie)?.[1] ?? /^Bearer (.+)$/.exec(authorization)?.[1] ?? '';
    const now = new Date();
    const hash = createHash('sha256').update(secret).digest();
    const { rows: logins } = await pool.query({ name: 'login', text: login, values: [hash, now] });
    if (logins.length === 0) return reply.writeHead(401).end();
    const person = logins[0].person_id;
    const { rows } = await pool.query({
      name: 'page',
      text: page,
      values: values === null ? [person] : [person, now, ...values],
    });
    const [{ json, items, next }] = rows;
    const body = Buffer.from(json ?? `{"items":${items},"next":${JSON.stringify(next)},"missing":[]}`);
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
