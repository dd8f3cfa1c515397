import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { message } from '../../platform/i18n/messages';
import type { FoundData } from './customers.reader';
import { type FoundDataDto, MakeRequestDto, RequestDto, RequestPageDto, RequestPreviewDto } from './requests.dto';
import { type CustomerRequest, RequestsRepository } from './requests.repository';
import { RequestsService } from './requests.service';

const ROWS_SHOWN = 20;
const EXCERPT = 300;

/** Customers' requests about their data. */
@Controller('api/v1/privacy-requests')
@Requires('privacy:requests')
export class RequestsController {
  constructor(
    private readonly service: RequestsService,
    private readonly requests: RequestsRepository,
  ) {}

  @Post()
  async make(@PersonId() personId: Id, @Body() body: MakeRequestDto): Promise<CreatedDto> {
    return { id: await this.service.make(personId, { ...body, channelId: body.channelId ?? null }) };
  }

  /** Newest first. */
  @Get()
  async list(@PersonId() personId: Id, @Query() query: PageQuery): Promise<RequestPageDto> {
    const { items, next } = await this.requests.page(query.after, query.limit);
    return { items: items.map((item) => toDto(item, personId)), next };
  }

  @Get(':id')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RequestDto> {
    return toDto(await this.requests.read(id), personId);
  }

  /** What would be handed over or erased; changes nothing. */
  @Get(':id/preview')
  async preview(@Param('id', IdPipe) id: string): Promise<RequestPreviewDto> {
    const { held, found } = await this.service.preview(id);
    return { held, found: found.map(foundDto) };
  }

  /** All that was found, to hand over. */
  @Get(':id/json')
  @Header('content-disposition', 'attachment; filename="customer-data.json"')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object' } })
  async json(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { found } = await this.service.preview(id);
    const data = found.map(({ data: { name }, rows }) => ({
      name,
      rows: rows.map(({ at, channelId, excerpt }) => ({ at, channelId, text: excerpt })),
    }));
    const text = JSON.stringify({ format: 'obi-customer-data-1', data }, null, 2);
    return new StreamableFile(Readable.from([Buffer.from(text, 'utf8')]), { type: 'application/json; charset=utf-8' });
  }

  /** Erases all that was found, once, under a certificate; by somebody else than who recorded the request. */
  @Post(':id/erasure')
  @HttpCode(200)
  async erase(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RequestDto> {
    return toDto(await this.service.erase(personId, id), personId);
  }

  /** What was asked for was handed over. */
  @Post(':id/conclusion')
  @HttpCode(200)
  async conclude(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RequestDto> {
    return toDto(await this.service.conclude(personId, id), personId);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  async withdraw(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RequestDto> {
    return toDto(await this.service.withdraw(personId, id), personId);
  }
}

function toDto(request: CustomerRequest, personId: Id): RequestDto {
  const { madeAt, decidedAt, counts } = request;
  return {
    ...request,
    madeAt: madeAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    counts: counts === null ? null : { ...counts },
    can: actsOn(request, personId),
  };
}

function actsOn({ state, kind, madeBy }: CustomerRequest, personId: Id): string[] {
  if (state !== 'open') return [];
  if (kind === 'access') return ['conclude', 'withdraw'];
  return madeBy === personId ? ['withdraw'] : ['erase', 'withdraw'];
}

function foundDto({ data: { name }, rows }: FoundData): FoundDataDto {
  return {
    name,
    title: message(currentContext().language, `customer.${name}`),
    count: rows.length,
    rows: rows.slice(0, ROWS_SHOWN).map(({ at, channelId, excerpt }) => ({
      at: at?.toISOString() ?? null,
      channelId,
      excerpt: excerpt === null ? null : [...excerpt].slice(0, EXCERPT).join(''),
    })),
  };
}
