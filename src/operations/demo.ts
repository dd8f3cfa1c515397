import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { AppModule } from '../app.module';
import type { Config } from '../platform/config/config';
import { HouseClock } from '../platform/database/pace';
import { buildApi } from '../platform/http/serve';
import {
  announceGoals,
  askForHandles,
  bringInteractions,
  makeUpdates,
  openChannels,
  rehearseMoratorium,
  routeTopics,
} from './demo.business';
import { type Demo, readDemo } from './demo.files';
import { askDesk, fillLibrary, openYellow } from './demo.further';
import { writeNextRules } from './demo.rules';
import { publishWords } from './demo.words';
import {
  assignBelts,
  describeDuties,
  hire,
  publishRules,
  publishTrack,
  recogniseLeads,
  trainFirstPeople,
} from './demo.people';
import { migrate } from './migrate';
import { dropEverything } from './restore';

/** What the demo's history needs to happen before the present: house days. */
const HISTORY_DAYS = 3;

/**
 * Loads the demo company into a database that never held anybody: through the API, as the persons concerned, so that
 * everything in it came about as in a company. A load that was cut off is started over. Any other database is left alone.
 */
export async function loadDemoOnce(config: Config, ownerUrl: string, print: (line: string) => void): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const state = await stateOf(owner);
    if (state === 'loaded' || state === 'in use') return;
    if (state === 'loading') {
      print('The demo company was half loaded; starting over');
      await dropEverything(owner);
      await migrate({ ownerUrl, hasRecentBackup: true });
    }
    await owner.query(`INSERT INTO platform.demo (state) VALUES ('loading')`);
    const started = performance.now();
    await load(config, readDemo());
    await owner.query(`UPDATE platform.demo SET state = 'loaded'`);
    print(`Demo company: Tamar Foods loaded (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } finally {
    await owner.end();
  }
}

async function stateOf(owner: Client): Promise<'empty' | 'loading' | 'loaded' | 'in use'> {
  const { rows } = await owner.query<{ state: 'loading' | 'loaded' | null; used: boolean }>(
    `SELECT (SELECT state FROM platform.demo) AS state, EXISTS (SELECT FROM people.person) AS used`,
  );
  return rows[0]?.state ?? (rows[0]?.used === true ? 'in use' : 'empty');
}

async function load(config: Config, demo: Demo): Promise<void> {
  // At real pace: a fast clock would run on while a request is under way.
  const calm: Config = { ...config, logLevel: 'error', clockRate: 1 };
  const app: NestFastifyApplication = await buildApi(AppModule.with(calm), calm);
  try {
    const clock = app.get(HouseClock);
    clock.advance(-HISTORY_DAYS * 86_400_000);
    const company = await hire(app, demo);
    await publishRules(company, demo);
    await publishTrack(company, demo);
    await openChannels(company, demo);
    await recogniseLeads(company, demo);
    await assignBelts(company, demo);
    await describeDuties(company, demo);
    await trainFirstPeople(company, demo);
    await rehearseMoratorium(company, demo);
    await askForHandles(company, demo);
    await routeTopics(company, demo);
    await announceGoals(company, demo);
    // Back to the present, however long the studies took: what arrives later than now would be shown to nobody.
    clock.advance(clock.real().getTime() - clock.now().getTime());
    const arrived = await bringInteractions(company, demo);
    await makeUpdates(company, demo);
    await publishWords(company, demo, arrived);
    await openYellow(company, demo);
    await fillLibrary(company, demo);
    await askDesk(company, demo);
    await writeNextRules(company, demo);
  } finally {
    await app.close();
  }
}
