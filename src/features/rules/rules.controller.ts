import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { AcknowledgementsService } from './acknowledgements.service';
import { EditionsReader } from './editions.reader';
import { ReceiptDto } from './receipts.dto';
import { ReceiptsReader } from './receipts.reader';
import { AcknowledgeDto, CreateEditionDto, DeclareChangesDto, PublishEditionDto } from './edition-requests.dto';
import { EditionDto, EditionPageDto } from './rules.dto';
import { RulesReader } from './rules.reader';
import { RulesService } from './rules.service';

@Controller('api/v1')
export class RulesController {
  constructor(
    private readonly reader: EditionsReader,
    private readonly documentsReader: RulesReader,
    private readonly service: RulesService,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly receipts: ReceiptsReader,
  ) {}

  /** Editions, newest first; drafts for authors only. */
  @Get('rules-documents/:id/editions')
  @Requires('signed-in')
  async editions(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<EditionPageDto> {
    if ((await this.documentsReader.document(id)) === null) throw notFound();
    const page = await this.reader.editions(id, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Makes the next edition from Markdown per language, compared with the published one before it. */
  @Post('rules-documents/:id/editions')
  @Requires('rules:write')
  async draft(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: CreateEditionDto,
  ): Promise<EditionDto> {
    const edition = await this.service.draft(id, body);
    return this.edition(person, edition.id);
  }

  /** An edition with its clauses; a draft for authors only. */
  @Get('rules-editions/:id')
  @Requires('signed-in')
  async edition(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<EditionDto> {
    const edition = await this.reader.edition(id, person);
    if (edition === null) throw notFound();
    return edition;
  }

  /** Discards a draft. */
  @Delete('rules-editions/:id')
  @Requires('rules:write')
  @HttpCode(204)
  async discard(@Param('id', IdPipe) id: string): Promise<void> {
    await this.service.discard(id);
  }

  /** Says which changes of a draft are editorial; the others are material. */
  @Put('rules-editions/:id/changes')
  @Requires('rules:write')
  async declare(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: DeclareChangesDto,
  ): Promise<EditionDto> {
    await this.service.declare(id, version, body.changes);
    return this.edition(person, id);
  }

  /** Publishes a draft, in force now or later; it never changes again. */
  @Post('rules-editions/:id/publication')
  @Requires('rules:write')
  async publish(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PublishEditionDto,
  ): Promise<EditionDto> {
    await this.service.publish(id, body.effectiveAt === undefined ? null : new Date(body.effectiveAt));
    return this.edition(person, id);
  }

  /** "I have read and understood": of the edition in force, once; repeated, it answers the same receipt. */
  @Post('rules-editions/:id/acknowledgement')
  @Requires('signed-in')
  async acknowledge(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: AcknowledgeDto,
  ): Promise<ReceiptDto> {
    const { id: acknowledgement } = await this.acknowledgements.acknowledge(person, id, body.language);
    const receipt = await this.receipts.one(acknowledgement, person);
    if (receipt === null) throw notFound();
    return receipt;
  }
}
