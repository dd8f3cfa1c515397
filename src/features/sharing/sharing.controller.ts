import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { DeskService, DraftDto } from '../drafts/public';
import { ShareDto } from './sharing.dto';
import { SharingService } from './sharing.service';

/** Sharing content of the library. */
@Controller('api/v1')
@Requires('signed-in')
export class SharingController {
  constructor(
    private readonly service: SharingService,
    private readonly desk: DeskService,
  ) {}

  /**
   * Shares content in words made one's own, as a draft: submitted where the ladder asks for a review, else approved at
   * once, for oneself to publish on a personal account or for a publisher on a business channel.
   */
  @Post('content/:id/shares')
  async share(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() body: ShareDto): Promise<DraftDto> {
    return this.desk.view(personId, await this.service.share(personId, id, body));
  }
}
