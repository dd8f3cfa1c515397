import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import type { Principal } from '../../platform/access/credentials';
import { ByLogin, Requires } from '../../platform/access/requires';
import { SignedIn } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { MyLoginsDto } from './logins.dto';
import { MyLoginsService } from './logins.service';

/** One's own logins: where one is signed in, and how to end it. */
@Controller('api/v1/my/logins')
@Requires('signed-in')
@ByLogin()
export class LoginsController {
  constructor(private readonly logins: MyLoginsService) {}

  /** Open logins, the last used first. */
  @Get()
  list(@SignedIn() principal: Principal): Promise<MyLoginsDto> {
    return this.logins.list(principal);
  }

  /** Signs out one browser. */
  @Delete(':id')
  @HttpCode(204)
  async end(@SignedIn() principal: Principal, @Param('id', IdPipe) id: string): Promise<void> {
    await this.logins.end(principal, id);
  }

  /** Signs out everywhere but here. */
  @Delete()
  @HttpCode(204)
  async endOthers(@SignedIn() principal: Principal): Promise<void> {
    await this.logins.endOthers(principal);
  }
}
