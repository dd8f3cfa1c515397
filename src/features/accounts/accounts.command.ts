import type { INestApplicationContext } from '@nestjs/common';
import { InvalidArgumentError } from 'commander';
import { isId } from '../../kernel/id';
import { Problem } from '../../kernel/problem';
import { type Permission, ROLES, TOKEN_PERMISSIONS } from '../../platform/access/permissions';
import { Tokens } from '../../platform/access/tokens';
import { type Cli, CommandFault, faultLines } from '../../platform/cli/cli';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { PeopleReader, type PersonView } from '../people/public';
import { publicBase } from './browser.reader';
import { InvitationsService } from './invitations.service';
import { PeopleRoles } from './roles.service';
import { TokensService } from './tokens.service';

/** What an operator does about roles, tokens and ways in. */
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

  const token = program.command('token').description('bearer tokens');
  token
    .command('issue')
    .description('issue a token that acts as a person; it is shown once')
    .argument('<person>', 'external id')
    .requiredOption('--name <name>', 'what it is for')
    .option('--days <n>', 'real days it is valid, at most 365', wholeNumber, 30)
    .option('--only <permission...>', `what it is limited to: ${TOKEN_PERMISSIONS.join(', ')}`)
    .option('--service', "a service's: listed for administrators, not for the person", false)
    .option('--quota <n>', 'requests a minute', wholeNumber)
    .action((externalId: string, options: TokenOptions) =>
      speaking(cli, (house) => issueToken(cli, house, externalId, options)),
    );
  token
    .command('revoke')
    .description('revoke a token at once')
    .argument('<id>', 'id of the token')
    .action((id: string) =>
      speaking(cli, async (house) => {
        const kinds = ['personal', 'service'] as const;
        for (const kind of kinds) {
          const known = isId(id) && (await house.get(Tokens).of(kind, null)).some((each) => each.id === id);
          if (known) return house.get(TokensService).revoke(kind, id, null);
        }
        throw new CommandFault('There is no such token.');
      }),
    );

  program
    .command('invite')
    .description('make a link with which somebody sets a password, once; it is shown now')
    .argument('<person>', 'external id')
    .action((externalId: string) =>
      speaking(cli, async (house) => {
        const person = await demandPerson(house, externalId);
        const link = await house.get(InvitationsService).invite(person.id);
        const base = publicBase(house.get<Config>(CONFIG));
        cli.print(`Link for ${nameOf(person)}, works once until ${link.expiresAt.toISOString()}, shown only now:`);
        cli.print(`${base}/welcome#${link.secret}`);
      }),
    );

  program
    .command('admin')
    .description('administrators')
    .command('first')
    .description('make a code for the first administrator, while there is none; it works once, within the hour')
    .action(() =>
      speaking(cli, async (house) => {
        const { secret } = await house.get(InvitationsService).firstCode();
        const base = publicBase(house.get<Config>(CONFIG));
        cli.print('Whoever opens this address within the hour becomes the first administrator; it works once:');
        cli.print(`${base}/first-administrator#${secret}`);
      }),
    );
}

interface TokenOptions {
  readonly name: string;
  readonly days: number;
  readonly only?: readonly string[];
  readonly service: boolean;
  readonly quota?: number;
}

async function issueToken(
  cli: Cli,
  house: INestApplicationContext,
  externalId: string,
  { name, days, only, service, quota }: TokenOptions,
): Promise<void> {
  if (days < 1 || days > 365) throw new CommandFault('A token is valid for 1 to 365 days.');
  const unknown = only?.find((permission) => !(TOKEN_PERMISSIONS as readonly string[]).includes(permission));
  if (unknown !== undefined) throw new CommandFault(`There is no permission named ${unknown} for tokens.`);
  const person = await demandPerson(house, externalId);
  const issued = await house.get(TokensService).issueFor({
    personId: person.id,
    kind: service ? 'service' : 'personal',
    name,
    days,
    permissions: (only as readonly Permission[] | undefined) ?? null,
    quota: quota ?? null,
  });
  cli.print(`Token of ${nameOf(person)}, valid until ${issued.expiresAt.toISOString()}, shown only now:`);
  cli.print(issued.secret);
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
