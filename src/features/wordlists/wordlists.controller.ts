import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { IfMatch } from '../../platform/http/edge';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { WordlistFiles } from './wordlist-files.service';
import { WordlistPages } from './wordlist-pages.reader';
import { KINDS } from './wordlist';
import {
  AddWordlistDto,
  AddWordlistEntryDto,
  ChangeWordlistDto,
  EndWordlistEntryDto,
  WordlistDto,
  WordlistEntriesQuery,
  WordlistEntryDto,
  WordlistEntryPageDto,
  WordlistImportDto,
  WordlistsDto,
} from './wordlists.dto';
import { WordlistsService } from './wordlists.service';

/**
 * Lists of words that checks go by. Whoever owns a list keeps it, whatever their role; leads keep all but those that are
 * a secret themselves, which nobody sees but their owners.
 */
@Controller('api/v1')
export class WordlistsController {
  constructor(
    private readonly lists: WordlistsService,
    private readonly files: WordlistFiles,
    private readonly pages: WordlistPages,
    private readonly clock: HouseClock,
  ) {}

  @Get('wordlists')
  @Requires('signed-in')
  async list(): Promise<WordlistsDto> {
    const can = holds(currentActor(), 'wordlists:write') ? [...KINDS] : [];
    return { items: (await this.pages.all(this.clock.now())).map(dto), can };
  }

  @Post('wordlists')
  @Requires('wordlists:write')
  async add(@Body() body: AddWordlistDto): Promise<CreatedDto> {
    return { id: await this.lists.add(body) };
  }

  @Get('wordlists/:id')
  @Requires('signed-in')
  async one(@Param('id', IdPipe) id: string): Promise<WordlistDto> {
    return dto(await this.pages.one(id, this.clock.now()));
  }

  /** Names it, or hands it over; a secret one is out of sight then. */
  @Put('wordlists/:id')
  @Requires('signed-in')
  @HttpCode(204)
  change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: ChangeWordlistDto,
  ): Promise<void> {
    return this.lists.change(id, body, version);
  }

  @Get('wordlists/:id/entries')
  @Requires('signed-in')
  async entries(@Param('id', IdPipe) id: string, @Query() query: WordlistEntriesQuery): Promise<WordlistEntryPageDto> {
    const sought = { standing: query.standing ?? null, search: query.search ?? '' };
    const page = await this.pages.entries(id, sought, this.clock.now(), query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  @Post('wordlists/:id/entries')
  @Requires('signed-in')
  async enter(@Param('id', IdPipe) id: string, @Body() body: AddWordlistEntryDto): Promise<WordlistEntryDto> {
    return this.pages.entry(
      await this.lists.enter(id, { ...body, from: instant(body.from), until: instant(body.until) }),
      this.clock.now(),
    );
  }

  /** It counts no more; what it found before stays found. */
  @Post('wordlist-entries/:id/ending')
  @Requires('signed-in')
  @HttpCode(200)
  async end(@Param('id', IdPipe) id: string, @Body() body: EndWordlistEntryDto): Promise<WordlistEntryDto> {
    await this.lists.end(id, instant(body.until));
    return this.pages.entry(id, this.clock.now());
  }

  /** Takes a CSV file with the columns phrase, match, instead, source, note, from and until: all rows or none. */
  @Post('wordlists/:id/imports')
  @Requires('signed-in')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  take(@Param('id', IdPipe) id: string, @Req() request: FastifyRequest): Promise<WordlistImportDto> {
    if (!(request.body instanceof Readable)) throw unsupportedMediaType();
    return this.files.take(id, request.body);
  }

  /** What counts now or will, as a file; cells that a spreadsheet would take for a formula open with an apostrophe. */
  @Get('wordlists/:id/entries.csv')
  @Requires('signed-in')
  @Header('content-disposition', 'attachment; filename="wordlist.csv"')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async give(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.files.give(id)), { type: 'text/csv; charset=utf-8' });
  }
}

const instant = (stated: string | null): Date | null => (stated === null ? null : new Date(stated));

function dto(list: Omit<WordlistDto, 'names'> & { readonly names: Readonly<Record<string, string>> }): WordlistDto {
  return { ...list, names: { ...list.names } };
}
