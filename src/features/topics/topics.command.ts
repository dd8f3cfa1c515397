import { type Cli, CommandFault } from '../../platform/cli/cli';
import { checked, readObjects } from '../../platform/cli/input';
import { ChannelsReader } from '../channels/public';
import { AddTopicDto } from './topics.dto';
import { TopicsService } from './topics.service';

/** `obi topic add <file>` */
export function topicsCommands(cli: Cli): void {
  cli.program
    .command('topic')
    .description('what interactions are about')
    .command('add')
    .description(
      'add topics from a JSON file: code, names, risk, keywords with channel (code), keyword and match, or author, or language',
    )
    .argument('<file>', 'an object, or a list of them')
    .action((file: string) =>
      cli.run(async (house) => {
        const channels = house.get(ChannelsReader, { strict: false });
        for (const { keywords, ...stated } of readObjects(file)) {
          const bound = await Promise.all(
            (Array.isArray(keywords) ? keywords : []).map(async ({ channel, ...rule }: Record<string, unknown>) => {
              const found = await channels.findByCode(String(channel));
              if (found === null) throw new CommandFault(`There is no channel with the code ${String(channel)}.`);
              return { ...rule, channelId: found.id };
            }),
          );
          const topic = await checked(AddTopicDto, { ...stated, keywords: bound });
          cli.print(`Topic ${topic.code}: ${await house.get(TopicsService, { strict: false }).add(topic)}`);
        }
      }),
    );
}
