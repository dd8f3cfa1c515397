import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { PersonId, SendsJson } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Capacities } from './capacities.service';
import { Claims } from './claims.service';
import {
  CapacityDto,
  DepartmentNamesDto,
  FurtherAnswerDto,
  PassedItemsDto,
  PassedOnListDto,
  StateCapacityDto,
} from './passings.dto';
import { Passings } from './passings.service';

@Controller('api/v1')
export class PassingsController {
  constructor(
    private readonly passings: Passings,
    private readonly capacities: Capacities,
    private readonly claims: Claims,
  ) {}

  /** What other departments passed to mine, as far as my permits reach. */
  @Get('my/passed-interactions')
  @Requires('signed-in')
  @SendsJson()
  @ApiOkResponse({ type: PassedItemsDto })
  queue(@PersonId() personId: string): Promise<string> {
    return this.passings.queue(personId);
  }

  /** Departments that an interaction can be passed to. */
  @Get('departments')
  @Requires('signed-in')
  async departments(): Promise<DepartmentNamesDto> {
    return { items: await this.passings.departments() };
  }

  /** What I passed on and nobody there has taken on yet. */
  @Get('my/passings')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<PassedOnListDto> {
    return { items: await this.passings.mine(personId) };
  }

  /** A lead takes it back from the department it was passed to; so may whoever passed it on, until somebody there takes it on. */
  @Delete('interactions/:id/passing')
  @Requires('signed-in')
  @HttpCode(204)
  async takeBack(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.passings.takeBack(personId, id, await this.claims.triages(id));
  }

  /** A lead asks for one more answer. */
  @Post('interactions/:id/further-answers')
  @Reaching('interaction')
  @Requires('feed:triage')
  @HttpCode(204)
  askFurther(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: FurtherAnswerDto,
  ): Promise<void> {
    return this.passings.askFurther(personId, id, reason);
  }

  /** How many claims I may have running, and have. */
  @Get('my/claim-capacity')
  @Requires('signed-in')
  capacity(@PersonId() personId: string): Promise<CapacityDto> {
    return this.capacities.of(personId);
  }

  /** My own number, which counts where it is lower than the house's; nobody else sees it. */
  @Put('my/claim-capacity')
  @Requires('signed-in')
  @HttpCode(204)
  stateOwn(@PersonId() personId: string, @Body() { most }: StateCapacityDto): Promise<void> {
    return this.capacities.stateOwn(personId, most);
  }

  /** How many claims anybody may have running; null: as many as they like. */
  @Put('claim-capacity')
  @Requires('channels:write')
  @HttpCode(204)
  stateHouse(@Body() { most }: StateCapacityDto): Promise<void> {
    return this.capacities.stateHouse(most);
  }
}
