import type { Cli } from '../../platform/cli/cli';
import { checked } from '../../platform/cli/input';
import { AssignmentInputDto } from './assignments.dto';
import { Assignments } from './assignments.service';

interface Options {
  readonly audience: string;
  readonly belt?: string;
  readonly track?: string;
  readonly due: string;
  readonly joinerDays: string;
  readonly reason: string;
}

/** `obi assignment make …` */
export function trainingCommands(cli: Cli): void {
  cli.program
    .command('assignment')
    .description('belts and tracks for audiences')
    .command('make')
    .description('assign a belt or a track; those there now are enrolled at once')
    .requiredOption('--audience <id>', 'whom it is for')
    .option('--belt <code>', 'the latest edition of the track that leads to it')
    .option('--track <code>', 'a track, where no belt is named')
    .requiredOption('--due <date>', 'for those there now, such as 2026-12-31')
    .option('--joiner-days <n>', 'days for those who join later', '30')
    .requiredOption('--reason <text>', 'why; everybody whom it reaches sees it')
    .action(({ audience, belt, track, due, joinerDays, reason }: Options) =>
      cli.run(async (house) => {
        const what = { ...(belt === undefined ? {} : { belt }), ...(track === undefined ? {} : { track }) };
        const stated = { ...what, audienceId: audience, dueOn: due, joinerDays: Number(joinerDays), reason };
        const input = await checked(AssignmentInputDto, stated);
        const { id, reached, enrolled } = await house
          .get(Assignments, { strict: false })
          .assign({ ...input, audienceId: audience });
        cli.print(`Assignment ${id}: reaches ${reached}, newly enrolled ${enrolled}`);
      }),
    );
}
