import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import { Within } from '../../platform/outbox/on';
import { mediaInUse } from '../media/public';
import { ShownMediaReader } from './shown-media.reader';

@Injectable()
export class CurriculaHandlers {
  constructor(private readonly shown: ShownMediaReader) {}

  @Within('media.deleting')
  async keepWhatIsShown({ mediaId }: Moments['media.deleting']): Promise<void> {
    const modules = await this.shown.published(mediaId);
    if (modules.length === 0) return;
    const faults = modules.map(({ track, number, module, names }) => ({
      pointer: `${track}/${number}/${module}`,
      code: 'media-shown',
      params: { track, number, module: names['en'] ?? module },
    }));
    throw mediaInUse({ count: modules.length }, { faults });
  }
}
