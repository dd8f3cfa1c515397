import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { message } from '../../platform/i18n/messages';
import { Looks } from '../../platform/trail/looks';
import { Permits } from '../permits/public';
import { BRANDED_HANDLE, confirmBy } from './handle';
import {
  DecideHandleDto,
  DeclineHandleDto,
  HandleDto,
  HandlePageDto,
  HandlesQuery,
  MyHandlesDto,
  RequestHandleDto,
  SunsetHandleDto,
} from './handles.dto';
import { handleActs } from './handles.policy';
import { HandlesReader, type HandleView } from './handles.reader';
import { HandlesService } from './handles.service';

@Controller('api/v1')
export class HandlesController {
  constructor(
    private readonly service: HandlesService,
    private readonly reader: HandlesReader,
    private readonly permits: Permits,
  ) {}

  /** One's own branded handles in every state, and whether one may use one now. */
  @Get('my/handles')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyHandlesDto> {
    const { allowed, missing } = await this.permits.answer(personId, BRANDED_HANDLE, { channelId: null, risk: 'low' });
    const { language } = currentContext();
    return {
      items: (await this.reader.of(personId)).map((view) => toDto(view, personId, false)),
      allowed,
      missing: missing.map((lack) => ({ ...lack, detail: message(language, `missing.${lack.kind}`, { ...lack }) })),
    };
  }

  /** Asks for one: whoever holds the permit. */
  @Post('my/handles')
  @Requires('signed-in')
  async request(@PersonId() personId: string, @Body() body: RequestHandleDto): Promise<CreatedDto> {
    return { id: await this.service.request(personId, body) };
  }

  @Post('my/handles/:id/withdrawal')
  @Requires('signed-in')
  @HttpCode(200)
  async withdraw(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<HandleDto> {
    await this.service.withdraw(personId, id);
    return toDto(await this.reader.one(id), personId, false);
  }

  /** Its holder says that it is used. */
  @Post('my/handles/:id/confirmation')
  @Requires('signed-in')
  @HttpCode(200)
  async confirm(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<HandleDto> {
    await this.service.reconfirm(personId, id);
    return toDto(await this.reader.one(id), personId, false);
  }

  /** Its holder gives it up, today. */
  @Post('my/handles/:id/giving-up')
  @Requires('signed-in')
  @HttpCode(200)
  async giveUp(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<HandleDto> {
    await this.service.giveUp(personId, id);
    return toDto(await this.reader.one(id), personId, false);
  }

  /** Branded handles within the lead's scope; what is asked for comes in turn. */
  @Get('handles')
  @Looks<HandlePageDto>('handle', ({ items }) => items.map(({ holder }) => holder.id))
  @ReachingInSql()
  @Requires('handles:decide')
  async list(@PersonId() personId: string, @Query() query: HandlesQuery): Promise<HandlePageDto> {
    const page = await this.reader.page(query.state ?? null, query.after, query.limit);
    return { items: page.items.map((view) => toDto(view, personId, true)), next: page.next };
  }

  @Post('handles/:id/approval')
  @Looks<HandleDto>('handle', ({ holder }) => [holder.id])
  @Reaching('handle')
  @Requires('handles:decide')
  @HttpCode(200)
  async approve(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { note }: DecideHandleDto,
  ): Promise<HandleDto> {
    await this.service.decide(personId, id, 'approved', note);
    return toDto(await this.reader.one(id), personId, true);
  }

  @Post('handles/:id/decline')
  @Looks<HandleDto>('handle', ({ holder }) => [holder.id])
  @Reaching('handle')
  @Requires('handles:decide')
  @HttpCode(200)
  async decline(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { note }: DeclineHandleDto,
  ): Promise<HandleDto> {
    await this.service.decide(personId, id, 'declined', note);
    return toDto(await this.reader.one(id), personId, true);
  }

  /** Ends a handle today or on a day ahead. */
  @Post('handles/:id/sunset')
  @Looks<HandleDto>('handle', ({ holder }) => [holder.id])
  @Reaching('handle')
  @Requires('handles:decide')
  @HttpCode(200)
  async sunset(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { note, on }: SunsetHandleDto,
  ): Promise<HandleDto> {
    await this.service.sunset(id, { reason: 'decided', note, on });
    return toDto(await this.reader.one(id), personId, true);
  }
}

function toDto(view: HandleView, viewerId: string, decides: boolean): HandleDto {
  const { personId: _person, decidedBy: _by, sunsetAt: _at, requestedAt, decidedAt, confirmedAt, ...rest } = view;
  return {
    ...rest,
    holder: { ...view.holder, names: { ...view.holder.names } },
    networkNames: { ...view.networkNames },
    requestedAt: requestedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    confirmBy: confirmBy(view),
    can: handleActs(view, viewerId, decides),
  };
}
