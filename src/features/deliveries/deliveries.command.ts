import type { Cli } from '../../platform/cli/cli';
import { DeliveriesReader } from './deliveries.reader';
import { DeliveriesService } from './deliveries.service';

/** `obi deliveries list`, `obi deliveries retry [id]` */
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
}
