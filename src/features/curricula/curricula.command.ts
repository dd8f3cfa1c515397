import { statSync, writeFileSync } from 'node:fs';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { checked, readJson } from '../../platform/cli/input';
import { CurriculaReader } from './curricula.reader';
import { Curricula } from './curricula.service';
import type { TrackInput } from './track';
import { readTrackFolder } from './track-folder.reader';
import { TrackFileDto } from './track-files.dto';
import { TrackFiles } from './track-files.service';

/** `obi track import <path>`, `obi track export <code>` */
export function curriculaCommands(cli: Cli): void {
  const track = cli.program.command('track').description('the way to a belt');
  track
    .command('import')
    .description('make a track from a file of `obi track export`, or a folder with track.json, lessons and quizzes')
    .argument('<path>', 'for example content/tracks/white')
    .option('--code <code>', 'as a track with this code')
    .option('--belt <code>', 'to this belt')
    .option('--publish', 'publish it at once')
    .action((path: string, options: ImportOptions) =>
      cli.run(async (house) => {
        const service = house.get(Curricula, { strict: false });
        const { code, belt } = options;
        const created = statSync(path).isDirectory()
          ? await service.createTrack(inFolder(path, options))
          : await house
              .get(TrackFiles, { strict: false })
              .read(await checked(TrackFileDto, readJson(path)), { code, belt });
        cli.print(`Track ${created.trackId}, edition 1 (draft): ${created.editionId}`);
        if (options.publish !== true) return;
        await service.publish(created.editionId);
        cli.print('Published.');
      }),
    );
  track
    .command('export')
    .description('write the newest published edition of a track as one file')
    .argument('<code>', 'the track')
    .requiredOption('--to <file>', 'where to; a file that is there is left alone')
    .action((code: string, { to }: { readonly to: string }) =>
      cli.run(async (house) => {
        const edition = await house.get(CurriculaReader, { strict: false }).latestByCode(code);
        if (edition === null) throw new CommandFault(`There is no published track with the code ${code}.`);
        const file = await house.get(TrackFiles, { strict: false }).write(edition.editionId);
        writeFileSync(to, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
        cli.print(`Edition ${edition.number} of ${code}: ${to}`);
      }),
    );
}

interface ImportOptions {
  readonly publish?: boolean;
  readonly code?: string;
  readonly belt?: string;
}

function inFolder(folder: string, { code, belt }: ImportOptions): TrackInput {
  const track = readTrackFolder(folder);
  return { ...track, code: code ?? track.code, belt: belt ?? track.belt };
}
