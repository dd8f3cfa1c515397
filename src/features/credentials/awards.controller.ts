import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { LimitedByAddress, Public, Requires } from '../../platform/access/requires';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { IdPipe, NumberPipe } from '../../platform/http/validation';
import { languages } from '../../platform/i18n/messages';
import { statedAddress } from './address.reader';
import { MyAwardsDto, type MyAwardDto } from './awards.dto';
import { AwardsReader, type AwardView } from './awards.reader';
import { BadgeQuery } from './badges.dto';
import { addressUnknown } from './credentials.errors';
import { Issuing } from './issuing.service';
import { isPurpose } from '../proofs/public';

/** Awards that their holders take along, and what anybody needs to check them. */
@Controller('api/v1')
@Requires('signed-in')
export class AwardsController {
  constructor(
    private readonly reader: AwardsReader,
    private readonly issuing: Issuing,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** My awards, the latest first; also those that ended or were revoked. */
  @Get('my/awards')
  async mine(@PersonId() personId: string): Promise<MyAwardsDto> {
    return { items: (await this.reader.of(personId)).map((award) => this.toDto(award)) };
  }

  /** An award of mine as a signed Open Badge 3.0. */
  @Get('my/awards/:id/credential.json')
  @Header('content-disposition', 'attachment; filename="open-badge.json"')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({ schema: { type: 'object' } })
  async credential(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Query() { language }: BadgeQuery,
    @Req() request: FastifyRequest,
  ): Promise<object> {
    const award = await this.reader.own(personId, id);
    const wanted = language ?? currentContext().language;
    return this.issuing.issue(this.base(request), award, languages().includes(wanted) ? wanted : 'en');
  }

  /** Who issues Open Badges here, with the keys that verifiers ask for. */
  @Get('issuer')
  @Public()
  @LimitedByAddress(300)
  @ApiOkResponse({ schema: { type: 'object' } })
  issuer(@Req() request: FastifyRequest): Promise<object> {
    return this.issuing.issuer(this.base(request));
  }

  /** A signed status list: which Open Badges were revoked, or have a newer one (`refresh`). It names nobody. */
  @Get('credential-status-lists/:list/:purpose')
  @Public()
  @LimitedByAddress(300)
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ schema: { type: 'object' } })
  list(
    @Param('list', NumberPipe) list: number,
    @Param('purpose') purpose: string,
    @Req() request: FastifyRequest,
  ): Promise<object> {
    if (!isPurpose(purpose)) throw notFound({ purpose });
    return this.issuing.list(this.base(request), list, purpose);
  }

  /** @throws Problem issuer-address-unknown */
  private base(request: FastifyRequest): string {
    const address = statedAddress(this.config, request);
    if (address === null) throw addressUnknown();
    return address;
  }

  private toDto(award: AwardView): MyAwardDto {
    const { id, colour, rank, ground, number, renewed, from, until } = award;
    const state = this.reader.stateOf(award);
    return {
      ...{ id, colour, rank, ground, number, renewed },
      beltNames: { ...award.beltNames },
      trackNames: award.trackNames === null ? null : { ...award.trackNames },
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      state,
      revocation: award.revocation,
      can: state === 'revoked' ? [] : ['certificate', 'credential'],
    };
  }
}
