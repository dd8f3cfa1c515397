import type { INestApplicationContext } from '@nestjs/common';
import { InvalidArgumentError } from 'commander';
import { Problem } from '../../kernel/problem';
import { Credentials } from '../../platform/access/credentials';
import { ROLES } from '../../platform/access/permissions';
import { type Cli, CommandFault, faultLines } from '../../platform/cli/cli';
import { Work } from '../../platform/database/work';
import { PeopleReader, type PersonView } from '../people/public';
import { PeopleRoles } from './roles.service';

/** What an operator does about roles and tokens. */
export function accountsCommands(cli: Cli): void {
  const { program } = cli;
  const role = program.command('role').description(`roles: ${ROLES.join(', ')}`);
  role
    .command('grant')
    .description('grant a role')
    .argument('<person>', 'external id')
    .argument('<role>', ROLES.join(', '))
    .requiredOption('--reason <text>', 'why; it goes into the trail')
    .action((externalId: string, name: string, { reason }: { reason: string }) =>
      speaking(cli, async (house) => {
        const person = await demandPerson(house, externalId);
        await house.get(PeopleRoles).grant(person.id, name, reason);
        cli.print(`${nameOf(person)} holds the role ${name}.`);
      }),
    );
  role
    .command('end')
    .description('end a role at once')
    .argument('<person>', 'external id')
    .argument('<role>', ROLES.join(', '))
    .requiredOption('--reason <text>', 'why; it goes into the trail')
    .action((externalId: string, name: string, { reason }: { reason: string }) =>
      speaking(cli, async (house) => {
        const person = await demandPerson(house, externalId);
        await house.get(PeopleRoles).end(person.id, name, reason);
        cli.print(`${nameOf(person)} no longer holds the role ${name}.`);
      }),
    );

  program
    .command('token')
    .description('bearer tokens')
    .command('issue')
    .description('issue a token that acts as a person; it is shown once')
    .argument('<person>', 'external id')
    .requiredOption('--name <name>', 'what it is for')
    .option('--days <n>', 'real days it is valid, at most 365', wholeNumber, 30)
    .action((externalId: string, { name, days }: { name: string; days: number }) =>
      speaking(cli, async (house) => {
        if (days < 1 || days > 365) throw new CommandFault('A token is valid for 1 to 365 days.');
        const person = await demandPerson(house, externalId);
        const token = await house.get(Work).run(() => house.get(Credentials).issueToken(person.id, name, days));
        cli.print(`Token of ${nameOf(person)}, valid until ${token.expiresAt.toISOString()}, shown only now:`);
        cli.print(token.secret);
      }),
    );
}

/** Problems are told in words, with their faults, and exit with 1. */
function speaking(cli: Cli, fn: (house: INestApplicationContext) => Promise<void>): Promise<void> {
  return cli.run(async (house) => {
    try {
      await fn(house);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new CommandFault(faultLines(error));
    }
  });
}

async function demandPerson(house: INestApplicationContext, externalId: string): Promise<PersonView> {
  const person = await house.get(PeopleReader).findByExternalId(externalId);
  if (person === null || !person.active) throw new CommandFault(`Nobody active has the external id ${externalId}.`);
  return person;
}

function nameOf(person: PersonView): string {
  return `${person.givenName} ${person.familyName}`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}
