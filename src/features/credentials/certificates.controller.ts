import { Controller, Get, Header, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { languages } from '../../platform/i18n/messages';
import { LookLog, NotesLooks } from '../../platform/trail/looks';
import { statedAddress } from './address.reader';
import { AwardCheckDto } from './awards.dto';
import { AwardsReader, type AwardView } from './awards.reader';
import { BadgeQuery } from './badges.dto';
import { certificateOf } from './certificate';
import { Certificates } from './certificates.service';

const PDF = 'application/pdf';
const AS_FILE = 'attachment; filename="certificate.pdf"';

/** Awards on paper. */
@Controller('api/v1')
@Requires('signed-in')
export class CertificatesController {
  constructor(
    private readonly reader: AwardsReader,
    private readonly certificates: Certificates,
    private readonly looks: LookLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The certificate of an award of mine. */
  @Get('my/awards/:id/certificate.pdf')
  @Header('content-disposition', AS_FILE)
  @Header('cache-control', 'private, no-store')
  @ApiProduces(PDF)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async mine(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Query() query: BadgeQuery,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return this.file(await this.reader.own(personId, id), query, request);
  }

  /** Somebody's, for HR and auditors. */
  @Get('awards/:id/certificate.pdf')
  @Requires('training:report')
  @ReachingInSql()
  @NotesLooks('training')
  @Header('content-disposition', AS_FILE)
  @Header('cache-control', 'private, no-store')
  @ApiProduces(PDF)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async somebodys(
    @PersonId() readerId: string,
    @Param('id', IdPipe) id: string,
    @Query() query: BadgeQuery,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const award = await this.reader.within(id);
    await this.looks.record(readerId, 'training', [award.personId]);
    return this.file(award, query, request);
  }

  /** Whether the award that a certificate names still stands; whose it is, only the certificate says. */
  @Get('award-checks/:id')
  @Header('cache-control', 'private, no-store')
  async check(@Param('id', IdPipe) id: string): Promise<AwardCheckDto> {
    const award = await this.reader.any(id);
    if (award === null) return { state: 'unknown', beltNames: null, from: null, until: null };
    const { beltNames, from, until } = award;
    return {
      state: this.reader.stateOf(award),
      beltNames: { ...beltNames },
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    };
  }

  private async file(award: AwardView, query: BadgeQuery, request: FastifyRequest): Promise<StreamableFile> {
    const wanted = query.language ?? currentContext().language;
    const language = languages().includes(wanted) ? wanted : 'en';
    const content = certificateOf(award, language, statedAddress(this.config, request));
    return new StreamableFile(await this.certificates.draw(content), { type: PDF });
  }
}
