import type { Cli } from '../../platform/cli/cli';
import { checked, readObjects } from '../../platform/cli/input';
import { AudienceInputDto } from './audiences.dto';
import { Audiences } from './audiences.service';

/** `obi audience add <file>` */
export function audiencesCommands(cli: Cli): void {
  cli.program
    .command('audience')
    .description('rules over people')
    .command('add')
    .description('add audiences from a JSON file: names, rule')
    .argument('<file>', 'an object, or a list of them')
    .action((file: string) =>
      cli.run(async (house) => {
        for (const stated of readObjects(file)) {
          const audience = await checked(AudienceInputDto, stated);
          const id = await house.get(Audiences, { strict: false }).create(audience);
          cli.print(`Audience ${audience.names['en'] ?? Object.values(audience.names)[0] ?? ''}: ${id}`);
        }
      }),
    );
}
