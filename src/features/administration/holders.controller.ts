import { Controller, Get, Query } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import { HoldersQuery, RoleHolderPageDto } from './holders.dto';
import { HoldersReader } from './holders.reader';

/** Who holds which role. */
@Controller('api/v1/role-holders')
@Requires('access:grant')
@ByLogin()
export class HoldersController {
  constructor(private readonly holders: HoldersReader) {}

  /** Roles held now, by role and family name. */
  @Get()
  async list(@Query() { role, after, limit }: HoldersQuery): Promise<RoleHolderPageDto> {
    const { items, next } = await this.holders.page(role, after, limit);
    return { items: [...items], next };
  }
}
