import { answerCustomers } from './answering.mjs';
import { countGoals } from './goals.mjs';
import { refuseBadInput } from './bad-input.mjs';
import { importInteractions, openChannels, routeTopics } from './interactions.mjs';
import { checkUpdate } from './nudges.mjs';
import { importPeople } from './people.mjs';
import { Report } from './report.mjs';
import { Obi } from './session.mjs';
import { assignTrack, buildTrack, learn } from './training.mjs';

/** Does the main job on the data in `folder` against the Obi at `url`. @returns {Promise<number>} exit code */
export async function runTrial(url, folder) {
  const obi = new Obi(url);
  const health = await obi.get('/health/ready').catch(() => null);
  if (health?.status !== 200) {
    process.stderr.write(
      `No Obi answers at ${url}. Start it with 'npm start' (OBI_CLOCK_RATE=60 spares the waiting), or give --url.\n`,
    );
    return 2;
  }
  const demo = await obi.get('/api/v1/demo/people');
  if (demo.status !== 200) {
    process.stderr.write('The trial signs in as many persons, which only a demo installation allows.\n');
    return 2;
  }
  const withRole = (role) =>
    demo.body.items.filter((person) => person.roles.includes(role)).map((person) => person.externalId);
  const report = new Report();
  const trial = {
    obi,
    folder,
    report,
    /** Tells this run's things from those of a run before. */
    run: Date.now().toString(36),
    hr: await obi.as(withRole('hr')[0]),
    lead: await obi.as(withRole('lead')[0]),
    reviewer: await obi.as(withRole('lead')[1]),
    admin: await obi.as(withRole('admin')[0]),
  };
  await importPeople(trial);
  await openChannels(trial);
  await routeTopics(trial);
  await importInteractions(trial);
  await buildTrack(trial);
  await assignTrack(trial);
  await learn(trial);
  await countGoals(trial);
  await answerCustomers(trial);
  await checkUpdate(trial);
  await refuseBadInput(trial);
  report.print();
  return report.broken.length === 0 ? 0 : 1;
}
