import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { IfMatch } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import type { BankQuestion } from './bank-question';
import {
  BankExportQuery,
  BankHistoryDto,
  BankImportDto,
  BankImportQuery,
  BankPageDto,
  BankQuery,
  BankQuestionDto,
  BankQuestionInputDto,
  BankTagsDto,
} from './bank.dto';
import { BankImports } from './bank-imports.service';
import { BankReader } from './bank.reader';
import { Bank } from './bank.service';
import { writeMoodleXml } from './moodle-xml-writing';

@Controller('api/v1')
@Requires('curricula:write')
export class BankController {
  constructor(
    private readonly bank: Bank,
    private readonly reader: BankReader,
    private readonly imports: BankImports,
  ) {}

  /** Questions of the bank with their keys, for authors; the newest first. */
  @Get('bank-questions')
  async page(@Query() query: BankQuery): Promise<BankPageDto> {
    const page = await this.reader.page(query, query.after, query.limit);
    return { items: page.items.map(dto), next: page.next };
  }

  /** Puts a question into the bank. */
  @Post('bank-questions')
  async add(@Body() body: BankQuestionInputDto): Promise<CreatedDto> {
    return { id: await this.bank.add(body) };
  }

  @Get('bank-questions/:id')
  async one(@Param('id', IdPipe) id: string): Promise<BankQuestionDto> {
    return dto(await this.reader.find(id));
  }

  /** States a question anew: another revision. What drew it keeps the one it drew. */
  @Put('bank-questions/:id')
  async edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: BankQuestionInputDto,
  ): Promise<BankQuestionDto> {
    return dto(await this.bank.edit(id, version, body));
  }

  /** What it said before, the latest first. */
  @Get('bank-questions/:id/revisions')
  async history(@Param('id', IdPipe) id: string): Promise<BankHistoryDto> {
    const revisions = await this.reader.history(id);
    return {
      items: revisions.map(({ content, at, tags, number, author }) => ({
        ...{ number, author, at: at.toISOString(), tags: [...tags] },
        question: content as BankQuestionDto['question'],
      })),
    };
  }

  /** Retires a question: nothing draws it from then on. */
  @Post('bank-questions/:id/retirement')
  @HttpCode(200)
  async retire(@Param('id', IdPipe) id: string): Promise<BankQuestionDto> {
    return dto(await this.bank.turn(id, 'retired'));
  }

  /** Brings a retired question back. */
  @Delete('bank-questions/:id/retirement')
  async restore(@Param('id', IdPipe) id: string): Promise<BankQuestionDto> {
    return dto(await this.bank.turn(id, 'active'));
  }

  /** Tags there are, and on how many active questions. */
  @Get('bank-tags')
  async tags(): Promise<BankTagsDto> {
    return { items: [...(await this.reader.tags())] };
  }

  /** Takes a file of GIFT, Aiken or Moodle's XML into the bank, all of it or what Obi can ask of it. */
  @Post('bank-imports')
  @HttpCode(200)
  @ApiConsumes('text/plain')
  @ApiBody({ schema: { type: 'string' } })
  import(@Query() query: BankImportQuery, @Req() request: FastifyRequest): Promise<BankImportDto> {
    return this.imports.import(request.body, query);
  }

  /** The questions that are looked for, in Moodle's XML. */
  @Get('bank-questions.xml')
  @Header('content-disposition', 'attachment; filename="questions.xml"')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(@Query() query: BankExportQuery): Promise<StreamableFile> {
    const xml = Buffer.from(writeMoodleXml(await this.reader.all(query), query.in));
    return new StreamableFile(xml, { type: 'application/xml; charset=utf-8' });
  }
}

function dto(question: BankQuestion): BankQuestionDto {
  const { id, number, state, kind, scenario, tags, languages, content, revision, editedAt, version } = question;
  return {
    ...{ id, number, state, kind, scenario, revision, version, tags: [...tags], languages: [...languages] },
    question: content as BankQuestionDto['question'],
    editedAt: editedAt.toISOString(),
    can: state === 'active' ? ['edit', 'retire'] : ['edit', 'restore'],
  };
}
