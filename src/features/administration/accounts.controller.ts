import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import type { Principal } from '../../platform/access/credentials';
import { ByLogin, Requires } from '../../platform/access/requires';
import { PersonId, SignedIn } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { AccountDto, AccountPageDto, AccountsQuery, MyWaysInDto } from './accounts.dto';
import { AccountsReader } from './accounts.reader';
import { AccountsService } from './accounts.service';

/** How people sign in; for a person at their browser, as all that opens or shuts a way in. */
@Controller('api/v1')
@ByLogin()
export class AccountsController {
  constructor(
    private readonly reader: AccountsReader,
    private readonly service: AccountsService,
  ) {}

  /** Active persons by family name: ways in, last sign-in, open logins, tokens and roles. */
  @Get('accounts')
  @Looks<AccountPageDto>('account', ({ items }) => items.map(({ personId }) => personId))
  @Requires('accounts:manage')
  @Looks<AccountPageDto>('account', ({ items }) => items.map(({ personId }) => personId))
  async list(@Query() { search, after, limit }: AccountsQuery): Promise<AccountPageDto> {
    const { items, next } = await this.reader.page(search, after, limit);
    return { items: [...items], next };
  }

  @Get('accounts/:id')
  @Requires('accounts:manage')
  @Looks('account')
  one(@Param('id', IdPipe) id: string): Promise<AccountDto> {
    return this.reader.one(id);
  }

  /** Signs somebody out everywhere, at once. */
  @Delete('accounts/:id/logins')
  @Requires('accounts:manage')
  @HttpCode(204)
  async endLogins(@Param('id', IdPipe) id: string, @SignedIn() principal: Principal): Promise<void> {
    await this.service.endLogins(id, principal);
  }

  /** Revokes every personal token of somebody, at once. */
  @Delete('accounts/:id/tokens')
  @Requires('accounts:manage')
  @HttpCode(204)
  async endTokens(@Param('id', IdPipe) id: string): Promise<void> {
    await this.service.endTokens(id);
  }

  /** How one signs in oneself. */
  @Get('my/ways-in')
  @Requires('signed-in')
  mine(@PersonId() personId: string): Promise<MyWaysInDto> {
    return this.reader.waysOf(personId);
  }
}
