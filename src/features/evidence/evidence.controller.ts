import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { ReportAudits } from '../../platform/trail/report-audits';
import { IMAGE_TYPES } from '../images/public';
import { sendBytes, SendsBytes } from '../media/public';
import { verifyChain } from './chain.reader';
import {
  EvidenceChainDto,
  EvidenceFileDto,
  ExportEvidenceDto,
  OnePackQuery,
  PackDto,
  PackPageDto,
  PacksQuery,
} from './evidence.dto';
import { EvidenceFiles } from './evidence-file.service';
import { PacksReader } from './packs.reader';
import { VERIFIER_PAGE, VERIFIER_POLICY } from './verifier-page';

const instant = (text: string | null | undefined): Date | null =>
  text === null || text === undefined ? null : new Date(text);

/** Packs as they are read, given out and verified. */
@Controller('api/v1')
@Requires('evidence:read')
export class EvidenceController {
  constructor(
    private readonly work: Work,
    private readonly packs: PacksReader,
    private readonly files: EvidenceFiles,
    private readonly audits: ReportAudits,
    private readonly kept: Files,
  ) {}

  /** Packs, the latest first. In works-council mode single persons' only for a named audit. */
  @Get('evidence-packs')
  @Looks<PackPageDto>('audit', ({ items }) => items.map(({ author }) => author.id))
  async page(@Query() query: PacksQuery): Promise<PackPageDto> {
    const shut = await this.packs.shut(await this.audits.purpose({ ...query }, 'evidence-packs'));
    const { authorId = null, channelId = null, from, until, held = false } = query;
    const filter = { authorId, channelId, from: instant(from), until: instant(until), held };
    const { items, next } = await this.packs.page(filter, shut, query.after, query.limit);
    return { items: [...items], next, keptBack: [...shut] };
  }

  /** One pack, whole. */
  @Get('evidence-packs/:id')
  @Looks<PackDto>('audit', ({ author }) => [author.id])
  async one(@Param('id', IdPipe) id: string, @Query() query: OnePackQuery): Promise<PackDto> {
    const purpose = await this.audits.purpose({ ...query }, 'evidence-packs');
    return this.packs.one(id, await this.packs.shut(purpose));
  }

  /** The bytes of a picture that was submitted with the words. */
  @Get('evidence-packs/:id/pictures/:imageId/content')
  @SendsBytes(...IMAGE_TYPES)
  async picture(
    @Param('id', IdPipe) id: string,
    @Param('imageId', IdPipe) imageId: string,
    @Query() query: OnePackQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const shut = await this.packs.shut(await this.audits.purpose({ ...query }, 'evidence-packs'));
    return sendBytes(this.kept, await this.packs.picture(id, imageId, shut), request, reply, 'private, no-cache');
  }

  /** Packs in one signed file, for whoever verifies them without the house. */
  @Post('evidence-exports')
  @HttpCode(200)
  @Header('content-disposition', 'attachment; filename="evidence.json"')
  @Header('cache-control', 'no-store')
  async export(@Body() body: ExportEvidenceDto): Promise<EvidenceFileDto> {
    const shut = await this.packs.shut(await this.audits.purpose({ auditReason: body.reason }, 'evidence-packs'));
    const { publicationIds, channelId, from, until, reason, pictures } = body;
    const chosen = { publicationIds, channelId, from: instant(from), until: instant(until), shut, pictures };
    const { packs, attachments, certificates, keys, ...file } = await this.files.make(chosen, reason);
    const pictured = attachments === undefined ? {} : { attachments: [...attachments] };
    return { ...file, ...pictured, packs: [...packs], certificates: [...certificates], keys: [...keys] };
  }

  /** Recomputes the chain over all packs. */
  @Get('evidence-chain')
  async chain(): Promise<EvidenceChainDto> {
    const { checked, faults } = await this.work.snapshot(() => verifyChain(this.work));
    const [row] = await this.work.read<{ packs: number; without: number; head: string }>(
      `SELECT (SELECT count(*)::integer FROM publishing.pack) AS packs,
         (SELECT count(*)::integer FROM publishing.publication u
          WHERE NOT EXISTS (SELECT FROM publishing.pack p WHERE p.publication_id = u.id)) AS without,
         (SELECT number || ':' || encode(hash, 'hex') FROM evidence.head) AS head`,
    );
    const { packs = 0, without = 0, head = '' } = row ?? {};
    return { packs, chained: checked, without, head, faults: faults.slice(0, 100) };
  }

  /** A page in one file that verifies evidence files without a server; to be kept with them. */
  @Get('evidence-verifier')
  @Requires('signed-in')
  @Header('content-security-policy', VERIFIER_POLICY)
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  verifier(): StreamableFile {
    return new StreamableFile(Buffer.from(VERIFIER_PAGE, 'utf8'), { type: 'text/html; charset=utf-8' });
  }
}
