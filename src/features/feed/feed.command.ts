import { createReadStream, readFileSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { checked, readObjects } from '../../platform/cli/input';
import { message } from '../../platform/i18n/messages';
import { ChannelsReader } from '../channels/public';
import { ImportsService } from './imports.service';
import { AddTopicDto } from './topics.dto';
import { TopicsService } from './topics.service';

/** `obi topic add <file>`, `obi interaction import <mapping> <csv>` */
export function feedCommands(cli: Cli): void {
  cli.program
    .command('topic')
    .description('what interactions are about')
    .command('add')
    .description('add topics from a JSON file: code, names, risk, keywords with channel (code), keyword and match')
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

  cli.program
    .command('interaction')
    .description('what customers said')
    .command('import')
    .description('import interactions from a CSV file, all or nothing')
    .argument('<mapping>', 'a mapping in JSON, such as mappings/hebrew_facebook_comments.json')
    .argument('<csv>')
    .option('--channel <code>', "the channel, where the mapping's own does not fit")
    .option('--dry-run', 'read, check, and change nothing', false)
    .action((mapping: string, csv: string, { channel, dryRun }: { channel?: string; dryRun: boolean }) =>
      cli.run(async (house) => {
        const imports = house.get(ImportsService, { strict: false });
        const asked = channel === undefined ? {} : { channel };
        const read = await imports.mapping(readFileSync(mapping, 'utf8'), asked);
        const result = await imports.take(createReadStream(csv), read, dryRun);
        for (const { pointer, code, params } of result.faults) {
          cli.print(`${pointer}: ${message('en', `fault.${code}`, params)}`);
        }
        if (result.faultCount > 0) throw new CommandFault(`${result.faultCount} faults. Nothing was changed.`);
        const { rows, created, updated, duplicate, skipped } = result;
        cli.print(
          `${rows} rows: ${created} created, ${updated} updated, ${duplicate} there already, ${skipped} of channels we lack`,
        );
      }),
    );
}
