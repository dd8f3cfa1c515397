import { readFileSync } from 'node:fs';
import { Problem } from '../../kernel/problem';
import type { Cli } from '../../platform/cli/cli';
import { DeliveriesReader } from './deliveries.reader';
import { DeliveriesService } from './deliveries.service';
import { mailsOf, returnedOf } from './returned';

/** `obi deliveries list`, `obi deliveries retry [id]`, `obi deliveries returned [file]` */
export function deliveriesCommands(cli: Cli): void {
  const deliveries = cli.program.command('deliveries').description('messages on their way out of the house');
  deliveries
    .command('list')
    .description('list dead letters: what was given up')
    .action(() =>
      cli.run(async (house) => {
        const reader = house.get(DeliveriesReader, { strict: false });
        for (const { medium, waiting, sentToday, failed, oldestSeconds } of await reader.standing()) {
          cli.print(`${medium}\twaiting ${waiting} (${oldestSeconds} s)\tsent today ${sentToday}\tfailed ${failed}`);
        }
        let after: string | undefined;
        do {
          const page = await reader.dead(after, 100);
          for (const { id, medium, reason, attempts, changedAt } of page.items) {
            cli.print([id, medium, reason ?? '-', String(attempts), changedAt.toISOString()].join('\t'));
          }
          after = page.next ?? undefined;
        } while (after !== undefined);
      }),
    );
  deliveries
    .command('retry')
    .description('send a dead letter again, or all of them')
    .argument('[id]', 'as `deliveries list` shows it')
    .action((id: string | undefined) =>
      cli.run(async (house) => {
        const count = await house.get(DeliveriesService, { strict: false }).retry(id ?? null);
        cli.print(`${count} to be sent again.`);
      }),
    );
  deliveries
    .command('returned')
    .description('read mails that came back or were complained of, and pause their addresses')
    .argument('[file]', 'one mail or a mailbox (mbox); without it standard input')
    .action((file: string | undefined) =>
      cli.run(async (house) => {
        const service = house.get(DeliveriesService, { strict: false });
        const counts = { bounced: 0, complained: 0, ignored: 0 };
        for (const mail of mailsOf(readFileSync(file ?? 0, 'utf8'))) {
          const returned = returnedOf(mail);
          const known = returned !== null && (await isKnown(service.feedback(returned.messageId, returned.kind)));
          counts[known ? returned.kind : 'ignored'] += 1;
        }
        cli.print(`${counts.bounced} bounced, ${counts.complained} complained of, ${counts.ignored} ignored.`);
      }),
    );
}

/** A report of a mail that is forgotten, or was never ours, is none. */
async function isKnown(told: Promise<void>): Promise<boolean> {
  try {
    await told;
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return false;
    throw error;
  }
}
