import { publishUnderKills } from '../../long/killed-publishing.mjs';

export const names = ['evidence.complete'];

const KILLS = 8;

/**
 * The share of publications that have their sealed pack in the chain, told by a query, after people have written, submitted,
 * decided and published at once and at random while api and worker processes were killed (kill -9).
 */
export async function* run(stage) {
  const { publications, packed, broken, drafts, told } = await publishUnderKills(stage, KILLS);
  if (broken.length > 0 || publications < 20)
    throw new Error(`${publications} publications: ${JSON.stringify(broken)}`);
  yield {
    name: 'evidence.complete',
    value: packed,
    limit: publications,
    unit: 'packs',
    ratio: packed / publications,
    rows: drafts,
    floor: 1,
    note: `${KILLS} kills, ${told} publications answered`,
  };
}
