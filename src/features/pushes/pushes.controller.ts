import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { deviceOf } from '../accounts/public';
import { PushKeys } from './keys.service';
import { AddPushDeviceDto, PushDevicesDto } from './pushes.dto';
import { Subscriptions } from './subscriptions.service';

/** Devices on which one chose to be told that something came. */
@Controller('api/v1/my/push-devices')
@Requires('signed-in')
export class PushesController {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly keys: PushKeys,
  ) {}

  @Get()
  async list(@PersonId() personId: string): Promise<PushDevicesDto> {
    const key = await this.keys.current();
    return { key: key?.publicKey ?? null, items: [...(await this.subscriptions.of(personId))] };
  }

  @Post()
  async add(
    @PersonId() personId: string,
    @Headers('user-agent') agent: string | undefined,
    @Body() body: AddPushDeviceDto,
  ): Promise<CreatedDto> {
    return { id: await this.subscriptions.add(personId, body, named(agent)) };
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.subscriptions.remove(personId, id);
  }
}

/** Browser and system, as somebody knows their own again. */
function named(agent = ''): string {
  const { browser, system } = deviceOf(agent);
  return [browser, system].filter((part) => part !== null).join(' · ') || '?';
}
