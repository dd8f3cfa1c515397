import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { permissionsOf } from '../../platform/access/permissions';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { IdPipe } from '../../platform/http/validation';
import {
  ChangeStaffNamesDto,
  StaffNamesChangeDto,
  StaffNamesEntitiesDto,
  type StaffNamesEntityDto,
} from './staffnames.dto';
import { StaffNames, type StaffNamesEntity } from './staffnames.service';
import { areBoth, type Decider } from '../council/public';
import type { Switching } from './switching';

/** How names of staff are shown in what customers say, by legal entity. */
@Controller('api/v1')
@Requires('council:read')
export class StaffNamesController {
  constructor(private readonly staffNames: StaffNames) {}

  @Get('staff-name-settings')
  async list(): Promise<StaffNamesEntitiesDto> {
    const by = decider();
    return { items: (await this.staffNames.list()).map((entity) => toDto(entity, by)) };
  }

  /** What keeps more is at once; what shows more waits for a second person, one of the two an admin and the other of the council. */
  @Post('staff-name-changes')
  @Requires('council:change')
  async change(@Body() { legalEntity, showing, reason }: ChangeStaffNamesDto): Promise<StaffNamesChangeDto> {
    const by = decider();
    return changeDto(await this.staffNames.change(by, { legalEntity, wanted: showing, reason }), by);
  }

  @Post('staff-name-changes/:id/confirmation')
  @Requires('council:change')
  @HttpCode(204)
  async confirm(@Param('id', IdPipe) id: string): Promise<void> {
    await this.staffNames.confirm(decider(), id);
  }

  @Post('staff-name-changes/:id/refusal')
  @Requires('council:change')
  @HttpCode(204)
  async refuse(@Param('id', IdPipe) id: string): Promise<void> {
    await this.staffNames.refuse(decider(), id);
  }
}

function decider(): Decider {
  const actor = currentActor();
  if (actor.kind !== 'person') throw notFound();
  return { personId: actor.personId, roles: actor.roles };
}

function toDto({ legalEntity, people, showing, since, proposed }: StaffNamesEntity, by: Decider): StaffNamesEntityDto {
  return {
    ...{ legalEntity, people, showing, since: since?.toISOString() ?? null },
    proposed: proposed === null ? null : changeDto(proposed, by),
    can: permissionsOf(by.roles).has('council:change') ? actsOn(proposed, by) : [],
  };
}

function actsOn(proposed: Switching | null, by: Decider): string[] {
  if (proposed === null) return ['change'];
  const mine = proposed.proposedBy === by.personId;
  return [...(!mine && areBoth(proposed.proposedAs, by.roles) ? ['confirm'] : []), 'refuse'];
}

function changeDto({ id, wanted, state, reason, proposedAt, proposedBy }: Switching, by: Decider): StaffNamesChangeDto {
  const proposedByMe = proposedBy === by.personId;
  return { id, wanted, state, reason, proposedAt: proposedAt.toISOString(), proposedByMe };
}
