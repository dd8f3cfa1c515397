import { createReadStream } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { checked, readObjects } from '../../platform/cli/input';
import { message } from '../../platform/i18n/messages';
import { PeopleReader } from '../people/public';
import { AddGoalDto } from './goals.dto';
import { GoalsService } from './goals.service';
import { OutcomesService } from './outcomes.service';

/** `obi goal add <file>`, `obi outcome import <csv>` */
export function goalsCommands(cli: Cli): void {
  cli.program
    .command('goal')
    .description('what the organisation wants to reach')
    .command('add')
    .description(
      'add goals from a JSON file: code, names, measureNames, unit, target, from, until, owner (external id)',
    )
    .argument('<file>', 'an object, or a list of them')
    .action((file: string) =>
      cli.run(async (house) => {
        for (const { owner, ...stated } of readObjects(file)) {
          const person = await house.get(PeopleReader, { strict: false }).findByExternalId(String(owner));
          if (person === null) throw new CommandFault(`Nobody has the external id ${String(owner)}.`);
          const { code, ...goal } = await checked(AddGoalDto, { ...stated, ownerId: person.id });
          cli.print(`Goal ${code}: ${await house.get(GoalsService, { strict: false }).add(code, goal)}`);
        }
      }),
    );

  cli.program
    .command('outcome')
    .description('what was reached towards the goals')
    .command('import')
    .description('import outcomes from a CSV file (goal, date, quantity, reference), all or nothing')
    .argument('<csv>')
    .option('--dry-run', 'read, check, and change nothing', false)
    .action((csv: string, { dryRun }: { dryRun: boolean }) =>
      cli.run(async (house) => {
        const result = await house.get(OutcomesService, { strict: false }).take(createReadStream(csv), dryRun);
        for (const { row, column, code } of result.faults) {
          cli.print(`row ${row}${column === '' ? '' : `, ${column}`}: ${message('en', `fault.${code}`)}`);
        }
        if (result.faultCount > 0) throw new CommandFault(`${result.faultCount} faults. Nothing was changed.`);
        cli.print(`${result.rows} rows: ${result.added} added, ${result.repeated} there already.`);
      }),
    );
}
