import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tooManyRequests } from '../../platform/access/access.errors';
import { Rates } from '../../platform/access/rates';
import { LimitedByAddress, Public } from '../../platform/access/requires';
import { notFound } from '../../kernel/problem';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { Files } from '../../platform/files/files';
import { IdPipe } from '../../platform/http/validation';
import { sendBytes, SendsBytes } from '../media/public';
import { Addresses, type Listener } from './addresses.service';
import { houseOf, PODCASTS } from './podcast-address';
import { podcastFeed } from './podcast-feed';

const MINUTE = 60;
/** Requests a minute with one address: a player that seeks asks for many ranges. */
const LIMIT = 300;
const CACHING = 'private, no-cache';
/** Private podcasts, for players that know nothing but an address. That they are asked is nowhere stored. */
@Controller(PODCASTS)
@Public()
export class PodcastFeedController {
  constructor(
    private readonly addresses: Addresses,
    private readonly files: Files,
    private readonly rates: Rates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The podcast of whoever this address was made for: RSS 2.0. */
  @Get(':secret')
  @LimitedByAddress(60)
  @ApiProduces('application/rss+xml')
  @ApiResponse({ status: 200, content: { 'application/rss+xml': { schema: { type: 'string' } } } })
  async feed(
    @Param('secret') secret: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { personId, language } = await this.listener(secret, reply);
    const house = houseOf(this.config, request);
    const address = `${house}/${PODCASTS}/${secret}`;
    const xml = Buffer.from(podcastFeed(await this.addresses.items(personId), address, `${house}/radio`, language));
    void reply.header('cache-control', CACHING);
    return new StreamableFile(xml, { type: 'application/rss+xml; charset=utf-8', length: xml.length });
  }

  /** The sound of an episode, or a range of it. */
  @Get(':secret/episodes/:id')
  @LimitedByAddress(600)
  @SendsBytes()
  async sound(
    @Param('secret') secret: string,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { personId } = await this.listener(secret, reply);
    return sendBytes(this.files, await this.addresses.sound(personId, id), request, reply, CACHING);
  }

  private async listener(secret: string, reply: FastifyReply): Promise<Listener> {
    void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    if (!/^[\w-]{20,100}$/.test(secret)) throw notFound();
    const listener = await this.addresses.listener(secret);
    const used = await this.rates.count(`podcast:${listener.personId}`, MINUTE);
    if (used > LIMIT) throw tooManyRequests({ seconds: this.rates.left(MINUTE) });
    return listener;
  }
}
