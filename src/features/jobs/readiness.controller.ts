import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import {
  BeltRequirementInputDto,
  BeltRequirementsDto,
  EntityApprovalsDto,
  MyReadinessDto,
  ReadinessApprovalInputDto,
  ReadinessSharingDto,
  TeamReadinessDto,
} from './readiness.dto';
import { ReadinessReader } from './readiness.reader';
import { Readiness } from './readiness.service';

/** Promotion readiness: off in a legal entity until it is approved there. */
@Controller('api/v1')
export class ReadinessController {
  constructor(
    private readonly readiness: Readiness,
    private readonly reader: ReadinessReader,
  ) {}

  /** Which belt a promotion asks, by job family and grade. */
  @Get('belt-requirements')
  @Requires('jobs:read')
  async requirements(): Promise<BeltRequirementsDto> {
    return { items: [...(await this.reader.requirements())] };
  }

  @Post('belt-requirements')
  @Requires('jobs:write')
  async require(@Body() body: BeltRequirementInputDto): Promise<CreatedDto> {
    return { id: await this.readiness.require(body) };
  }

  @Delete('belt-requirements/:id')
  @Requires('jobs:write')
  @HttpCode(204)
  dropRequirement(@Param('id', IdPipe) id: string): Promise<void> {
    return this.readiness.dropRequirement(id);
  }

  /** Legal entities, and where readiness is approved. */
  @Get('readiness-approvals')
  @Requires('jobs:read')
  async approvals(): Promise<EntityApprovalsDto> {
    return { items: [...(await this.reader.approvals())] };
  }

  /** Approves readiness for a legal entity: the works council, or an administrator where there is none. */
  @Post('readiness-approvals')
  @Requires('readiness:approve')
  async approve(@PersonId() personId: string, @Body() body: ReadinessApprovalInputDto): Promise<CreatedDto> {
    return { id: await this.readiness.approve(personId, body.legalEntity, body.note) };
  }

  /** Ends an approval; what was shared ends with it. */
  @Delete('readiness-approvals/:id')
  @Requires('readiness:approve')
  @HttpCode(204)
  endApproval(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.readiness.endApproval(personId, id);
  }

  /** One's own readiness for the next grade. */
  @Get('my/readiness')
  @Requires('signed-in')
  mine(@PersonId() personId: string): Promise<MyReadinessDto> {
    return this.reader.mine(personId);
  }

  /** Shows one's readiness to one's present manager, or to nobody. */
  @Put('my/readiness/sharing')
  @Requires('signed-in')
  async share(@PersonId() personId: string, @Body() body: ReadinessSharingDto): Promise<MyReadinessDto> {
    await this.readiness.share(personId, body.shared);
    return this.reader.mine(personId);
  }

  /** What a manager reads of their team: counts, and whoever shared. */
  @Get('my/team/readiness')
  @Looks<TeamReadinessDto>('readiness', ({ shared }) => shared.map(({ personId }) => personId))
  @Requires('signed-in')
  async team(@PersonId() personId: string): Promise<TeamReadinessDto> {
    const team = await this.reader.team(personId);
    return { ...team, shared: [...team.shared] };
  }
}
