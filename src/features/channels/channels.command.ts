import type { Cli } from '../../platform/cli/cli';
import { checked, readObjects } from '../../platform/cli/input';
import { AddChannelDto } from './channels.dto';
import { ChannelsService } from './channels.service';
import { AddNetworkDto } from './networks.dto';
import { NetworksService } from './networks.service';

/** `obi network add <file>`, `obi channel add <file>` */
export function channelsCommands(cli: Cli): void {
  cli.program
    .command('network')
    .description('networks that channels, handles and accounts may be on')
    .command('add')
    .description('add networks from a JSON file: code, names, textLimit, fold')
    .argument('<file>', 'an object, or a list of them')
    .action((file: string) =>
      cli.run(async (house) => {
        for (const stated of readObjects(file)) {
          const { code, names, textLimit = null, fold = null } = await checked(AddNetworkDto, stated);
          await house.get(NetworksService, { strict: false }).add({ code, names, textLimit, fold });
          cli.print(`Network ${code}`);
        }
      }),
    );

  cli.program
    .command('channel')
    .description('places where the company speaks')
    .command('add')
    .description('add channels from a JSON file: code, network, accountKind, names, languages, speaksTo, tone, limits')
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
