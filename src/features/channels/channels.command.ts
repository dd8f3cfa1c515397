import type { Cli } from '../../platform/cli/cli';
import { checked, readObjects } from '../../platform/cli/input';
import { AddChannelDto } from './channels.dto';
import { ChannelsService } from './channels.service';

/** `obi channel add <file>` */
export function channelsCommands(cli: Cli): void {
  cli.program
    .command('channel')
    .description('places where the company speaks')
    .command('add')
    .description('add channels from a JSON file: code, network, accountKind, names, languages')
    .argument('<file>', 'an object, or a list of them')
    .action((file: string) =>
      cli.run(async (house) => {
        for (const stated of readObjects(file)) {
          const channel = await checked(AddChannelDto, stated);
          const id = await house.get(ChannelsService, { strict: false }).add(channel);
          cli.print(`Channel ${channel.code}: ${id}`);
        }
      }),
    );
}
