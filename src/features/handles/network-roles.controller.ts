import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { lookBy } from './network-role';
import { ConfirmNetworkRolesDto, MyNetworkRolesDto, NameNetworkRoleDto, NetworkRolesDto } from './network-roles.dto';
import { NetworkRolesReader } from './network-roles.reader';
import { NetworkRolesService } from './network-roles.service';

/** Who holds which role on the network itself: kept by the channel's owners, and by whoever may change channels. */
@Controller('api/v1')
@Requires('signed-in')
export class NetworkRolesController {
  constructor(
    private readonly service: NetworkRolesService,
    private readonly reader: NetworkRolesReader,
  ) {}

  @Get('channels/:id/network-roles')
  async list(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<NetworkRolesDto> {
    const keeps = await this.service.keeps(personId, id);
    if (!keeps && !holds(currentActor(), 'channels:read')) throw notFound({ id });
    const roles = await this.reader.of(id);
    return {
      items: roles.map((role) => ({ ...role, names: { ...role.names }, confirmedAt: role.confirmedAt.toISOString() })),
      confirmBy: lookBy(roles),
      can: keeps ? ['change', ...(roles.length > 0 ? ['confirm'] : [])] : [],
    };
  }

  /** Says who holds which role there; another role of the same person takes the former's place. */
  @Post('channels/:id/network-roles')
  async name(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: NameNetworkRoleDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.name(personId, id, body) };
  }

  /** Says that all of them are still as they stand here. */
  @Post('channels/:id/network-roles/confirmation')
  @HttpCode(204)
  async confirm(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { ids }: ConfirmNetworkRolesDto,
  ): Promise<void> {
    await this.service.confirm(
      personId,
      id,
      ids.map((each) => each.toLowerCase()),
    );
  }

  /** Says that somebody holds the role no longer. */
  @Delete('network-roles/:id')
  @HttpCode(204)
  async end(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    await this.service.end(personId, id);
  }

  /** The roles that one holds oneself on the networks of our channels. */
  @Get('my/network-roles')
  async mine(@PersonId() personId: string): Promise<MyNetworkRolesDto> {
    const roles = await this.reader.heldBy(personId);
    return {
      items: roles.map((role) => ({
        ...role,
        channelNames: { ...role.channelNames },
        confirmedAt: role.confirmedAt.toISOString(),
      })),
    };
  }
}
