import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { reasons } from '../../platform/declarations/reasons';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { reasonLabel } from '../preferences/public';
import { AddGroupHookDto, GroupHooksDto, HookSampleDto, PauseGroupHookDto } from './hooks.dto';
import { HooksService } from './hooks.service';
import { TellingService } from './telling.service';

/** Groups in Slack and Teams that are told how much waits, never whose. */
@Controller('api/v1/group-hooks')
@ByLogin()
@Requires('operations:run')
@AlikeInEveryScope()
export class HooksController {
  constructor(
    private readonly service: HooksService,
    private readonly telling: TellingService,
  ) {}

  @Get()
  async list(): Promise<GroupHooksDto> {
    const items = (await this.service.all()).map(({ url, toldUntil: _, reasons: chosen, ...hook }) => ({
      ...hook,
      reasons: [...chosen],
      host: new URL(url).host,
    }));
    const { language } = currentContext();
    const told = [...reasons().values()].filter(({ shared }) => shared === true);
    return { items, reasons: told.map(({ code }) => ({ code, name: reasonLabel(code, language) })) };
  }

  @Post()
  async add(@Body() body: AddGroupHookDto): Promise<CreatedDto> {
    return { id: await this.service.add(body) };
  }

  /** Pauses it, or lets it go on; what came meanwhile is not told later. */
  @Patch(':id')
  @HttpCode(204)
  pause(@Param('id', IdPipe) id: string, @Body() { paused }: PauseGroupHookDto): Promise<void> {
    return this.service.pause(id, paused);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: string): Promise<void> {
    return this.service.remove(id);
  }

  @Post(':id/samples')
  @HttpCode(200)
  sample(@Param('id', IdPipe) id: string): Promise<HookSampleDto> {
    return this.telling.sample(id);
  }
}
