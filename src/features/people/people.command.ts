import type { INestApplicationContext } from '@nestjs/common';
import { Problem } from '../../kernel/problem';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { message } from '../../platform/i18n/messages';
import { PeopleReader, type PersonView } from './people.reader';

/** What an operator does about people. */
export function peopleCommands(cli: Cli): void {
  const { program } = cli;
  const people = program.command('people').description('the directory');

  people
    .command('list')
    .description('list active persons by family name')
    .option('--search <text>', 'any part of a name or of the external id')
    .action((options: { search?: string }) => speaking(cli, (house) => listPeople(cli, house, options.search)));
}

/** Problems are told in words, with their faults, and exit with 1. */
function speaking(cli: Cli, fn: (house: INestApplicationContext) => Promise<void>): Promise<void> {
  return cli.run(async (house) => {
    try {
      await fn(house);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const faults = (error.more.faults ?? []).map(
        ({ pointer, code, params }) => `  ${pointer}: ${message('en', `fault.${code}`, params)}`,
      );
      throw new CommandFault([message('en', `problem.${error.code}`, error.params), ...faults].join('\n'));
    }
  });
}

async function listPeople(cli: Cli, house: INestApplicationContext, search: string | undefined): Promise<void> {
  let after: string | undefined;
  do {
    const page = await house.get(PeopleReader).page({ search }, after, 100);
    for (const person of page.items) {
      cli.print([person.externalId, nameOf(person), person.department ?? '-', person.jobTitle ?? '-'].join('\t'));
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}

function nameOf(person: PersonView): string {
  return `${person.givenName} ${person.familyName}`;
}
