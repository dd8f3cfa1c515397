import { Controller, HttpCode, Param, Post, type RawBodyRequest, Req } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LimitedByAddress, Public } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { IdPipe } from '../../platform/http/validation';
import { batchOf, InteractionBatchDto, TakenBatchDto, takenDto } from '../intake/public';
import { DeliveriesService } from './deliveries.service';
import { deliveryRefused } from './sources.errors';

/** Where sources deliver. */
@Controller('api/v1/sources')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  /**
   * Takes a signed message (Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature`, within five
   * minutes) with interactions as `POST /interactions` takes them; the channel is the source's. Senders may repeat it.
   */
  @Post(':id/deliveries')
  @Public()
  @LimitedByAddress(1_200)
  @HttpCode(200)
  @ApiBody({ type: InteractionBatchDto })
  async take(@Param('id', IdPipe) id: string, @Req() request: RawBodyRequest<FastifyRequest>): Promise<TakenBatchDto> {
    const messageId = request.headers['webhook-id'];
    const payload = request.rawBody;
    if (typeof messageId !== 'string' || messageId.length > 200 || payload === undefined) throw deliveryRefused();
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const source = await this.deliveries.verify(id, { id: messageId, headers, payload });
    const taken = await this.deliveries.take(source, messageId, batchOf(request.body));
    const { language } = currentContext();
    return { items: taken.map((one, index) => takenDto(one, index, language)) };
  }
}
