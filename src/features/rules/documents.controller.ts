import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  ChangeDocumentDto,
  ClauseOwnersDto,
  CreateDocumentDto,
  DocumentDto,
  DocumentPageDto,
  OwnershipDto,
} from './documents.dto';
import { DocumentsReader } from './documents.reader';
import { DocumentsService } from './documents.service';

@Controller('api/v1/rules-documents')
export class DocumentsController {
  constructor(
    private readonly reader: DocumentsReader,
    private readonly service: DocumentsService,
  ) {}

  /** Documents by code, with the edition in force and whether the caller acknowledged it. */
  @Get()
  @Requires('signed-in')
  async documents(@PersonId() person: string, @Query() query: PageQuery): Promise<DocumentPageDto> {
    const page = await this.reader.documents(person, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  @Post()
  @Requires('rules:write')
  async create(@Body() body: CreateDocumentDto): Promise<CreatedDto> {
    return { id: await this.service.create(body) };
  }

  @Get(':id')
  @Requires('signed-in')
  async one(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<DocumentDto> {
    const document = await this.reader.one(id, person);
    if (document === null) throw notFound();
    return document;
  }

  /** Restates audience, owner, grace and clocks; `If-Match` guards against overwriting. Published editions keep theirs. */
  @Put(':id')
  @Requires('rules:write')
  async change(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: ChangeDocumentDto,
  ): Promise<DocumentDto> {
    await this.service.change(id, body, version);
    return this.one(person, id);
  }

  /** Who owns the document and the clauses of its newest edition, a draft included. */
  @Get(':id/clause-owners')
  @Requires('rules:write')
  async owners(@Param('id', IdPipe) id: string): Promise<OwnershipDto> {
    const ownership = await this.reader.ownership(id);
    if (ownership === null) throw notFound();
    return ownership;
  }

  /** Says who owns clauses, by number. */
  @Put(':id/clause-owners')
  @Requires('rules:write')
  @HttpCode(204)
  async own(@Param('id', IdPipe) id: string, @Body() body: ClauseOwnersDto): Promise<void> {
    await this.service.own(id, body.owners);
  }
}
