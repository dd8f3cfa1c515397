import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { upload } from './files.mjs';

const ORGANISATIONS = [
  { mapping: 'oracle_hr', folder: 'oracle_hr', stated: 107, active: 107 },
  { mapping: 'testdb_1000', folder: 'testdb_1000', stated: 1000, active: 802 },
];

/** HR imports two organisations by their committed mappings: first dry, then for good, then once more. */
export async function importPeople({ hr, folder, report, obi }) {
  for (const { mapping: name, folder: sub, stated, active } of ORGANISATIONS) {
    const mapping = readFileSync(join(import.meta.dirname, '..', 'mappings', `${name}.json`), 'utf8');
    const files = Object.fromEntries(
      Object.entries(JSON.parse(mapping).files).map(([part, file]) => [part, join(folder, 'org', sub, file)]),
    );
    const send = (query) => hr.must('POST', `people-imports?${query}`, upload(mapping, files));
    await report.step(`people ${name}, dry run`, async () => {
      const dry = await send('dryRun=true');
      report.promise(dry.rows === stated, `${name}: ${dry.rows} persons stated instead of ${stated}`);
      return `${dry.rows} stated, ${dry.joiners.count} would join, ${dry.former.count} had left, ${dry.faultsTotal} faults`;
    });
    await report.step(`people ${name}`, async () => {
      const done = await send('dryRun=false');
      const present =
        done.joiners.count + done.movers.count + done.unchanged - (done.unchanged > 0 ? stated - active : 0);
      report.promise(present === active, `${name}: ${present} active instead of ${active}`);
      return `${done.joiners.count} joined, ${done.former.count} former, ${done.unchanged} unchanged`;
    });
    await report.step(`people ${name}, once more`, async () => {
      const again = await send('dryRun=false');
      report.promise(again.unchanged === stated, `${name}: a second import changed something`);
      return `${again.unchanged} unchanged`;
    });
  }
  const employees = readFileSync(join(folder, 'org', 'oracle_hr', 'employees.csv'), 'utf8');
  const form = new FormData();
  form.append('mapping', readFileSync(join(import.meta.dirname, '..', 'mappings', 'oracle_hr.json'), 'utf8'));
  for (const part of ['departments', 'jobs', 'locations']) {
    form.append(part, new Blob([readFileSync(join(folder, 'org', 'oracle_hr', `${part}.csv`))]), `${part}.csv`);
  }
  form.append('employees', new Blob([employees.replace('17-06-2013', '17-13-2013')]), 'employees.csv');
  const before = await obi.as('100').then((king) => king.must('GET', 'me'));
  report.refused('people with a date that is none', await hr.post('people-imports?dryRun=false', form), 422);
  const after = await obi.as('100').then((king) => king.must('GET', 'me'));
  report.promise(before.jobTitle === after.jobTitle, 'a refused import changed somebody');
}
