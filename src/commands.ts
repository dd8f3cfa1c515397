import { accountsCommands } from './features/accounts/public';
import { archivesCommands } from './features/archives/public';
import { audiencesCommands } from './features/audiences/public';
import { channelsCommands } from './features/channels/public';
import { deliveriesCommands } from './features/deliveries/public';
import { evidenceCommands } from './features/evidence/public';
import { goalsCommands } from './features/goals/public';
import { intakeCommands } from './features/intake/public';
import { packagesCommands } from './features/packages/public';
import { peopleCommands } from './features/people/public';
import { proofsCommands } from './features/proofs/public';
import { provisioningCommands } from './features/provisioning/public';
import { questionsCommands } from './features/questions/public';
import { rulesCommands } from './features/rules/public';
import { topicsCommands } from './features/topics/public';
import { trainingCommands } from './features/training/public';
import type { Cli } from './platform/cli/cli';

/** The rooms' own commands, in the rooms' order. */
const COMMANDS = [
  peopleCommands,
  provisioningCommands,
  accountsCommands,
  audiencesCommands,
  channelsCommands,
  goalsCommands,
  questionsCommands,
  rulesCommands,
  proofsCommands,
  trainingCommands,
  packagesCommands,
  archivesCommands,
  topicsCommands,
  intakeCommands,
  evidenceCommands,
  deliveriesCommands,
];

export function roomCommands(cli: Cli): void {
  for (const add of COMMANDS) add(cli);
}
