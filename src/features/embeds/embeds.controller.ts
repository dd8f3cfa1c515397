import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../platform/access/credentials';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { SignedIn } from '../../platform/http/edge';
import {
  EmbeddedBeltDto,
  EmbeddedInboxDto,
  EmbeddedNextDto,
  EmbeddedUpdateDto,
  EmbedUrlQuery,
  OembedDto,
} from './embeds.dto';
import { EmbedsReader } from './embeds.reader';
import { OembedReader } from './oembed.reader';
import { Passes } from './passes.service';

/** What is the reader's own is nobody else's to keep. */
const KEPT = 'private, no-store';

/** What pages of listed origins show: the reader's own, and only to be read. */
@Controller('api/v1/embeds')
@Requires('embeds:read')
@AlikeInEveryScope()
export class EmbedsController {
  constructor(
    private readonly reader: EmbedsReader,
    private readonly oembed: OembedReader,
    private readonly passes: Passes,
  ) {}

  /** The reader's highest belt. */
  @Get('belt')
  @Header('cache-control', KEPT)
  async belt(@SignedIn() principal: Principal, @Req() request: FastifyRequest): Promise<EmbeddedBeltDto> {
    await this.passes.demand(principal, request.headers.origin);
    return this.reader.belt(principal.personId);
  }

  /** The one next thing the reader has to do. */
  @Get('next')
  @Header('cache-control', KEPT)
  async next(@SignedIn() principal: Principal, @Req() request: FastifyRequest): Promise<EmbeddedNextDto> {
    await this.passes.demand(principal, request.headers.origin);
    return this.reader.next(principal.personId);
  }

  /** The week's update of the reader's department, a line for each item. */
  @Get('update')
  @Header('cache-control', KEPT)
  async update(@SignedIn() principal: Principal, @Req() request: FastifyRequest): Promise<EmbeddedUpdateDto> {
    await this.passes.demand(principal, request.headers.origin);
    return this.reader.update(principal.personId);
  }

  /** What waits in the reader's inbox. */
  @Get('inbox')
  @Header('cache-control', KEPT)
  async inbox(@SignedIn() principal: Principal, @Req() request: FastifyRequest): Promise<EmbeddedInboxDto> {
    await this.passes.demand(principal, request.headers.origin);
    return this.reader.inbox(principal.personId);
  }

  /** A badge that its person shows, as oEmbed describes it. 404 alike for whoever has none, shows none or is not there. */
  @Get('oembed')
  @Header('cache-control', 'private, max-age=60')
  async badge(
    @SignedIn() principal: Principal,
    @Req() request: FastifyRequest,
    @Query() { url, maxwidth, maxheight }: EmbedUrlQuery,
  ): Promise<OembedDto> {
    await this.passes.demand(principal, request.headers.origin);
    return this.oembed.badge(url, maxwidth, maxheight);
  }
}
