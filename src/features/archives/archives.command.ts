import { createReadStream, createWriteStream, statSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Cli, CommandFault } from '../../platform/cli/cli';
import { checked, readJson } from '../../platform/cli/input';
import {
  Curricula,
  CurriculaReader,
  readTrackFolder,
  TrackFileDto,
  TrackFiles,
  type TrackInput,
} from '../curricula/public';
import { ArchiveExports } from './exports.service';
import { ArchiveImports } from './imports.service';

/** `obi track import <path>`, `obi track export <code>` */
export function archivesCommands(cli: Cli): void {
  const track = cli.program.command('track').description('the way to a belt');
  track
    .command('import')
    .description(
      'make a track from an archive or file of `obi track export`, or a folder with track.json, lessons and quizzes',
    )
    .argument('<path>', 'for example content/tracks/white')
    .option('--code <code>', 'as a track with this code')
    .option('--belt <code>', 'to this belt')
    .option('--publish', 'publish it at once')
    .action((path: string, options: ImportOptions) =>
      cli.run(async (house) => {
        const service = house.get(Curricula, { strict: false });
        const { code, belt } = options;
        const publish = async (trackId: string, editionId: string): Promise<void> => {
          cli.print(`Track ${trackId}, edition 1 (draft): ${editionId}`);
          if (options.publish !== true) return;
          await service.publish(editionId);
          cli.print('Published.');
        };
        if (statSync(path).isDirectory()) {
          const created = await service.createTrack(inFolder(path, options));
          return publish(created.trackId, created.editionId);
        }
        if (!path.endsWith('.zip')) {
          const file = await checked(TrackFileDto, readJson(path));
          const created = await house.get(TrackFiles, { strict: false }).read(file, { code, belt });
          return publish(created.trackId, created.editionId);
        }
        const imports = house.get(ArchiveImports, { strict: false });
        const { id, editionId, open, ...came } = await imports.take(createReadStream(path), { code, belt });
        cli.print(`${came.media} media, ${came.packages} packages, ${came.questions} questions of the bank.`);
        for (const module of open) cli.print(`To be chosen: the ${module.kind} of ${module.code}.`);
        await publish(id, editionId);
      }),
    );
  track
    .command('export')
    .description(
      'write the newest published edition of a track as one archive (.zip), or without media and packages (.json)',
    )
    .argument('<code>', 'the track')
    .requiredOption('--to <file>', 'where to; a file that is there is left alone')
    .action((code: string, { to }: { readonly to: string }) =>
      cli.run(async (house) => {
        const edition = await house.get(CurriculaReader, { strict: false }).latestByCode(code);
        if (edition === null) throw new CommandFault(`There is no published track with the code ${code}.`);
        if (to.endsWith('.zip')) {
          const { stream } = await house.get(ArchiveExports, { strict: false }).write(edition.editionId);
          await pipeline(stream, createWriteStream(to, { flags: 'wx' }));
        } else {
          const file = await house.get(TrackFiles, { strict: false }).write(edition.editionId);
          writeFileSync(to, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
        }
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
