import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { type CreatedTrack, Curricula } from './curricula.service';
import { StatedReader } from './stated.reader';
import type { TrackInput } from './track';
import { type TrackFile, trackFile, withinFile } from './track-file';

/** Tracks made of others, and tracks as files. */
@Injectable()
export class TrackFiles {
  constructor(
    private readonly work: Work,
    private readonly curricula: Curricula,
    private readonly stated: StatedReader,
    private readonly trail: Trail,
  ) {}

  /** A track with the content of another's newest edition. @throws Problem not-found, track-exists, invalid-request */
  copy(
    trackId: Id,
    as: { code: string; belt?: string | undefined; names?: Localised | undefined },
  ): Promise<CreatedTrack> {
    return this.work.run(async () => {
      const { belt, names, ...rest } = await this.stated.newest(trackId);
      return this.curricula.createTrack({ ...rest, belt: as.belt ?? belt, names: as.names ?? names, code: as.code });
    });
  }

  /** An edition with everything it needs. @throws Problem not-found */
  async write(editionId: Id): Promise<TrackFile> {
    return trackFile(await this.stated.edition(editionId));
  }

  /** Makes a track of a file, as a draft. @throws Problem track-exists, invalid-request at the place in the file */
  read(
    file: TrackFile,
    as: { readonly code?: string | undefined; readonly belt?: string | undefined },
  ): Promise<CreatedTrack> {
    const { code, belt } = file.track;
    const track: TrackInput = { ...file.track, code: as.code ?? code, belt: as.belt ?? belt };
    return this.work.run(async () => {
      const created = await this.curricula.createTrack(track).catch((error: unknown) => {
        throw withinFile(error);
      });
      await this.trail.append({
        act: 'track.imported',
        subject: { kind: 'track', id: created.trackId },
        after: { code: track.code, belt: track.belt, modules: track.modules.map((module) => module.code) },
      });
      return created;
    });
  }
}
