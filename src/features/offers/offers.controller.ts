import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { OffersDto, UnpickedListDto } from './offers.dto';
import { OffersReader } from './offers.reader';
import { Offers } from './offers.service';

@Controller('api/v1')
export class OffersController {
  constructor(
    private readonly service: Offers,
    private readonly reader: OffersReader,
  ) {}

  /** What is offered to me, and why to me. */
  @Get('my/offers')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<OffersDto> {
    return { items: await this.reader.mine(personId) };
  }

  /** I let it go, which nobody sees. */
  @Post('my/offers/:id/refusal')
  @Requires('signed-in')
  @HttpCode(204)
  decline(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.decline(personId, id);
  }

  /** What was offered and nobody picks, by topic. */
  @Get('unpicked-interactions')
  @ReachingInSql()
  @Requires('feed:triage')
  async unpicked(): Promise<UnpickedListDto> {
    return { items: await this.reader.unpicked() };
  }
}
