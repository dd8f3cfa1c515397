import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { DeadLetterPageDto, MediaStandingDto, PausedAddressesDto, RetriedDto } from './deliveries.dto';
import { DeliveriesReader } from './deliveries.reader';
import { DeliveriesService } from './deliveries.service';

/** How deliveries stand, dead letters, and addresses that take no mail. */
@Controller('api/v1')
@Requires('nudges:run')
export class DeliveriesController {
  constructor(
    private readonly reader: DeliveriesReader,
    private readonly service: DeliveriesService,
  ) {}

  @Get('media-standing')
  @AlikeInEveryScope()
  async standing(): Promise<MediaStandingDto> {
    return { items: [...(await this.reader.standing())] };
  }

  /** What was given up, the latest first; for whom is not shown. */
  @Get('dead-letters')
  @AlikeInEveryScope()
  async dead(@Query() query: PageQuery): Promise<DeadLetterPageDto> {
    const page = await this.reader.dead(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Sends every dead letter again. */
  @Post('dead-letters/retries')
  @HttpCode(200)
  @AlikeInEveryScope()
  async retryAll(): Promise<RetriedDto> {
    return { count: await this.service.retry(null) };
  }

  @Post('dead-letters/:id/retry')
  @HttpCode(200)
  @AlikeInEveryScope()
  async retry(@Param('id', IdPipe) id: string): Promise<RetriedDto> {
    return { count: await this.service.retry(id) };
  }

  /** Addresses to which mail came back, or from which somebody complained. */
  @Get('paused-addresses')
  @Looks<PausedAddressesDto>('person-page', ({ items }) => items.map(({ personId }) => personId))
  @ReachingInSql()
  async paused(): Promise<PausedAddressesDto> {
    return { items: (await this.reader.paused()).map((row) => ({ ...row, names: { ...row.names } })) };
  }

  /** Mail may come to a person's address again. */
  @Delete('paused-addresses/:id')
  @HttpCode(204)
  @Reaching('person')
  unpause(@Param('id', IdPipe) id: string): Promise<void> {
    return this.service.unpause(id);
  }
}
