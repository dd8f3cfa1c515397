import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { EndRoleQuery, GrantRoleDto, RolesDto } from './roles.dto';
import { PeopleRoles, scopeShown } from './roles.service';

@Controller('api/v1/people/:id/roles')
@Requires('access:grant')
@ByLogin()
export class RolesController {
  constructor(private readonly roles: PeopleRoles) {}

  /** Roles held now and before. */
  @Get()
  @Looks('roles')
  async list(@Param('id', IdPipe) id: string): Promise<RolesDto> {
    const held = await this.roles.of(id);
    return {
      items: held.map(({ from, until, scope, ...role }) => ({
        ...role,
        scope: scopeShown(scope),
        from: from.toISOString(),
        until: until?.toISOString() ?? null,
      })),
    };
  }

  /** Grants a role; holding it already changes nothing. Nobody changes their own roles. */
  @Post()
  async grant(@Param('id', IdPipe) id: string, @Body() body: GrantRoleDto): Promise<RolesDto> {
    await this.roles.grant(id, body.role, body.reason, body.scope ?? null);
    return this.list(id);
  }

  /** Ends a role at once. */
  @Delete(':role')
  @HttpCode(204)
  async end(@Param('id', IdPipe) id: string, @Param('role') role: string, @Query() query: EndRoleQuery): Promise<void> {
    await this.roles.end(id, role, query.reason);
  }
}
