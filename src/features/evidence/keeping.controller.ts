import { Body, Controller, Get, Header, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { DisposalCertificates } from './certificates.reader';
import { EvidenceHolds } from './holds.service';
import {
  AddClassDto,
  DisposalCertificatesDto,
  EvidenceHoldPageDto,
  KeepingDto,
  PlaceEvidenceHoldDto,
  ReleaseEvidenceHoldDto,
  SignedCertificateDto,
  StateClassRuleDto,
} from './keeping.dto';
import { Keeping } from './keeping.service';

/** How long packs are kept, which cases hold them, and what was disposed of. */
@Controller('api/v1')
export class KeepingController {
  constructor(
    private readonly keeping: Keeping,
    private readonly cases: EvidenceHolds,
    private readonly certificates: DisposalCertificates,
  ) {}

  /** Retention classes of packs, and the rules that give them. */
  @Get('evidence-classes')
  @Requires('retention:read')
  async classes(): Promise<KeepingDto> {
    const may = holds(currentActor(), 'retention:write');
    return { classes: await this.keeping.classes(), rules: await this.keeping.rules(), can: may ? ['change'] : [] };
  }

  /** Adds a class of one's own. */
  @Post('evidence-classes')
  @Requires('retention:write')
  @HttpCode(200)
  async add(@PersonId() personId: Id, @Body() body: AddClassDto): Promise<KeepingDto> {
    await this.keeping.add(personId, body);
    return this.classes();
  }

  /** States the class of publications from now on, of a channel, a kind, both, or all. */
  @Post('evidence-class-rules')
  @Requires('retention:write')
  @HttpCode(200)
  async state(@PersonId() personId: Id, @Body() body: StateClassRuleDto): Promise<KeepingDto> {
    const { channelId = null, kind = null, class: code, reason } = body;
    await this.keeping.state(personId, { channelId, kind, class: code, reason });
    return this.classes();
  }

  /** Cases that hold packs, the latest first. */
  @Get('evidence-holds')
  @Requires('evidence:hold')
  async page(@PersonId() personId: Id, @Query() query: PageQuery): Promise<EvidenceHoldPageDto> {
    const may = holds(currentActor(), 'evidence:hold');
    const { items, next } = await this.cases.page(personId, may, query.after, query.limit);
    return { items: [...items], next };
  }

  @Post('evidence-holds')
  @Requires('evidence:hold')
  async place(@PersonId() personId: Id, @Body() body: PlaceEvidenceHoldDto): Promise<CreatedDto> {
    const { publicationId = null, channelId = null, authorId = null, reason, untilOn = null } = body;
    return { id: await this.cases.place(personId, { publicationId, channelId, authorId, reason, untilOn }) };
  }

  /** Somebody else than who placed it releases it. */
  @Post('evidence-holds/:id/release')
  @Requires('evidence:hold')
  @HttpCode(204)
  release(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReleaseEvidenceHoldDto,
  ): Promise<void> {
    return this.cases.release(personId, id, reason);
  }

  /** Disposals of words of packs. */
  @Get('evidence-certificates')
  @Requires('evidence:read')
  async list(): Promise<DisposalCertificatesDto> {
    return { items: await this.certificates.list() };
  }

  /** One of them, signed: what, when and by which rule, in digests only. */
  @Get('evidence-certificates/:number')
  @Requires('evidence:read')
  @Header('cache-control', 'no-store')
  certificate(@Param('number', ParseIntPipe) number: number): Promise<SignedCertificateDto> {
    return this.certificates.signed(number);
  }
}
