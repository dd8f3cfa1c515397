import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { AddAccountDto, OwnAccountsDto } from './accounts.dto';
import { OwnAccounts } from './accounts.service';

/** Accounts of one's own: by choice, for oneself, and free to take back. */
@Controller('api/v1/my/accounts')
@Requires('signed-in')
export class OwnAccountsController {
  constructor(private readonly service: OwnAccounts) {}

  @Get()
  async list(@PersonId() personId: string): Promise<OwnAccountsDto> {
    const items = await this.service.of(personId);
    return {
      items: items.map((item) => ({
        ...item,
        networkNames: { ...item.networkNames },
        addedAt: item.addedAt.toISOString(),
      })),
    };
  }

  @Post()
  async add(@PersonId() personId: string, @Body() { network, name }: AddAccountDto): Promise<CreatedDto> {
    return { id: await this.service.add(personId, network, name) };
  }

  /** Takes it back; nothing of it stays. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    await this.service.remove(personId, id);
  }
}
