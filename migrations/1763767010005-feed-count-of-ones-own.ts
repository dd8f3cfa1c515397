import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKE_ON = 'feed.take_on(uuid, uuid, uuid, timestamptz, integer, text, jsonb, text, uuid)';
const COUNT = `c.expires_at > $4) >= most`;
const OWN = `coalesce(c.expires_at, '-infinity') > $4) >= most`;

/**
 * How many one has in hand is counted among one's own claims. Planned while there were hardly any, it was counted among all
 * that had not run out: the more people worked, the more each claim cost.
 */
export class FeedCountOfOnesOwn1763767010005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await restate(runner, COUNT, OWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await restate(runner, OWN, COUNT);
  }
}

async function restate(runner: QueryRunner, from: string, to: string): Promise<void> {
  const [{ body }] = (await runner.query(`SELECT pg_get_functiondef('${TAKE_ON}'::regprocedure) AS body`)) as [
    { body: string },
  ];
  if (!body.includes(from)) throw new Error('feed.take_on is not as it was.');
  await runner.query(body.replace(from, to));
}
