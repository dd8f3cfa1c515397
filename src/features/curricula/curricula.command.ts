import type { Cli } from '../../platform/cli/cli';
import { Curricula } from './curricula.service';
import { readTrackFolder } from './track-folder.reader';

/** `obi track import <folder>` */
export function curriculaCommands(cli: Cli): void {
  const track = cli.program.command('track').description('the way to a belt');
  track
    .command('import')
    .description('make a track from a folder with track.json, lessons in Markdown and quizzes in JSON')
    .argument('<folder>', 'for example content/tracks/white')
    .option('--publish', 'publish it at once')
    .action((folder: string, options: { readonly publish?: boolean }) =>
      cli.run(async (house) => {
        const service = house.get(Curricula, { strict: false });
        const created = await service.createTrack(readTrackFolder(folder));
        cli.print(`Track ${created.trackId}, edition 1 (draft): ${created.editionId}`);
        if (options.publish !== true) return;
        await service.publish(created.editionId);
        cli.print('Published.');
      }),
    );
}
