import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import type { Principal } from '../access/credentials';
import { Requires } from '../access/requires';
import { currentActor } from '../context/context';
import { SignedIn } from '../http/edge';
import { StreamDoors } from './doors';
import { StreamHub } from './hub';
import { Outlet, type Reader } from './outlet';
import { type AnySource, Streams } from './streams';
import { StreamQuery } from './streams.dto';

/** No proxy may gather, compress or keep what is to arrive at once. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

@Controller('api/v1/my')
export class StreamsController {
  constructor(
    private readonly streams: Streams,
    private readonly hub: StreamHub,
    private readonly doors: StreamDoors,
  ) {}

  /**
   * What happens within my reach, as server-sent events: ids and counts, never words. Goes on after `Last-Event-ID`.
   * `beat` comes every ten seconds, `reload` when too much was missed, `end` before it closes.
   */
  @Get('stream')
  @Requires('signed-in')
  @ApiHeader({ name: 'last-event-id', required: false })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async stream(
    @SignedIn() principal: Principal,
    @Query() query: StreamQuery,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sources = this.streams.named(query.of?.split(',') ?? []);
    const reader = await this.readerOf(principal, sources, query);
    const outlet = new Outlet(newId(), reader, sources);
    await this.doors.open(outlet.id, principal.personId);
    void reply.headers(HEADERS).send(outlet);
    await this.hub.attach(outlet, last ?? query.after ?? null);
  }

  private async readerOf(
    { personId, loginId, tokenId }: Principal,
    sources: readonly AnySource[],
    { viewing, offDuty }: StreamQuery,
  ): Promise<Reader> {
    const reader = {
      personId,
      actor: currentActor(),
      credentialId: loginId ?? tokenId ?? personId,
      offDuty: offDuty === 'true',
      viewing: null,
    };
    if (viewing === undefined) return reader;
    const source = sources[0];
    if (source?.demandSight === undefined) throw notFound({ id: viewing });
    await source.demandSight(personId, viewing);
    return { ...reader, viewing: { source, subjectId: viewing } };
  }
}
