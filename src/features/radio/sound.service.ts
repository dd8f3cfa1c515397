import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { MediaUploads } from '../media/public';
import { sounding } from './episode';
import { EpisodeEntity } from './episode.entity';
import { soundOnly } from './radio.errors';

/** The sound of episodes: judged by its bytes as all media are, and kept by the episode alone. */
@Injectable()
export class Sounds {
  constructor(
    private readonly work: Work,
    private readonly files: Files,
    private readonly uploads: MediaUploads,
  ) {}

  /**
   * Keeps sound in place of what the episode had.
   * @throws Problem not-found, wrong-state, media-type-refused, media-too-large, episode-sound-only, invalid-request
   */
  async take(id: Id, file: Readable, stated: number | undefined): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'obi-radio-'));
    try {
      const path = join(folder, 'file');
      const { kind, type, hash, bytes, seconds } = await this.uploads.judge(file, path, stated);
      if (kind !== 'audio' || seconds === null) throw soundOnly();
      await this.work.run(async () => {
        const episode = await takeRecord(this.work.manager, EpisodeEntity, id);
        const next = sounding(episode, { type, hash, bytes, seconds });
        await this.files.leave(id);
        await this.files.keep(id, [{ hash, bytes, open: () => Promise.resolve(createReadStream(path)) }]);
        await saveRecord(this.work.manager, EpisodeEntity, next);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** @throws Problem not-found, wrong-state */
  remove(id: Id): Promise<void> {
    return this.work.run(async () => {
      const episode = await takeRecord(this.work.manager, EpisodeEntity, id);
      await saveRecord(this.work.manager, EpisodeEntity, sounding(episode, null));
      await this.files.leave(id);
    });
  }
}
