import { accountsCommands } from './features/accounts/public';
import { curriculaCommands } from './features/curricula/public';
import { peopleCommands } from './features/people/public';
import { provisioningCommands } from './features/provisioning/public';
import { rulesCommands } from './features/rules/public';
import type { Cli } from './platform/cli/cli';

/** The rooms' own commands. */
export function roomCommands(cli: Cli): void {
  peopleCommands(cli);
  provisioningCommands(cli);
  accountsCommands(cli);
  rulesCommands(cli);
  curriculaCommands(cli);
}
