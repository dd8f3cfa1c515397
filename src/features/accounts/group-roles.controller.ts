import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { GroupRolesDto, NewGroupRoleDto } from './group-roles.dto';
import { GroupRoles } from './group-roles.service';
import { EndRoleQuery } from './roles.dto';
import { scopeShown } from './roles.service';

/** Groups of the company's provider whose members hold a role. */
@Controller('api/v1/group-roles')
@Requires('access:grant')
@ByLogin()
export class GroupRolesController {
  constructor(private readonly groupRoles: GroupRoles) {}

  @Get()
  async list(): Promise<GroupRolesDto> {
    const items = await this.groupRoles.all();
    return {
      items: items.map(({ statedAt, scope, ...rest }) => ({
        ...rest,
        scope: scopeShown(scope),
        statedAt: statedAt.toISOString(),
      })),
    };
  }

  /** States a role for a group, in place of what was stated before; it counts from each member's next sign-in. */
  @Post()
  async state(@Body() { group, role, scope, reason }: NewGroupRoleDto): Promise<CreatedDto> {
    return { id: await this.groupRoles.state(group, role, scope ?? null, reason) };
  }

  /** Ends it at once, for everybody who holds the role by it. */
  @Delete(':id')
  @HttpCode(204)
  async end(@Param('id', IdPipe) id: string, @Query() query: EndRoleQuery): Promise<void> {
    await this.groupRoles.end(id, query.reason);
  }
}
