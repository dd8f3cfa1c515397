import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { permissionsOf } from '../../platform/access/permissions';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { notFound } from '../../kernel/problem';
import { IdPipe } from '../../platform/http/validation';
import type { CouncilChange } from './change';
import {
  ChangeCouncilDto,
  CouncilChangeDto,
  CouncilDefinitionsDto,
  type CouncilEntityDto,
  CouncilSettingsDto,
} from './council.dto';
import { Council } from './council.service';
import type { Decider } from './joint-change';
import { DATA, PURPOSES } from './matrix';
import { CouncilSettings, type EntityView } from './settings.service';

/** Works-council mode by legal entity. */
@Controller('api/v1')
@Requires('council:read')
export class CouncilController {
  constructor(
    private readonly settings: CouncilSettings,
    private readonly council: Council,
  ) {}

  /** Legal entities, and what may be seen of their people. */
  @Get('council-settings')
  async list(): Promise<CouncilSettingsDto> {
    const by = decider();
    return { items: (await this.settings.list()).map((view) => toDto(view, by)) };
  }

  /** The data, the purposes and the committed matrix. */
  @Get('council-definitions')
  definitions(): CouncilDefinitionsDto {
    const { minimum, data, purposes, sights } = this.council.matrix;
    return {
      minimum,
      data: DATA.map((code) => ({ code, names: { ...data[code] } })),
      purposes: PURPOSES.map((code) => ({ code, names: { ...purposes[code] } })),
      matrix: [...sights].map(([key, sight]) => {
        const [of = '', purpose = '', role = ''] = key.split('/');
        return { data: of, purpose, role, sight };
      }),
    };
  }

  /** Tightens at once; a change that lets anything out waits for a second person, one of the two with the council role. */
  @Post('council-changes')
  @Requires('council:change')
  async change(@Body() { legalEntity, reason, ...wanted }: ChangeCouncilDto): Promise<CouncilChangeDto> {
    return changeDto(await this.settings.change(decider(), legalEntity, wanted, reason));
  }

  @Post('council-changes/:id/confirmation')
  @Requires('council:change')
  @HttpCode(204)
  async confirm(@Param('id', IdPipe) id: string): Promise<void> {
    await this.settings.confirm(decider(), id);
  }

  @Post('council-changes/:id/refusal')
  @Requires('council:change')
  @HttpCode(204)
  async refuse(@Param('id', IdPipe) id: string): Promise<void> {
    await this.settings.refuse(decider(), id);
  }
}

function decider(): Decider {
  const actor = currentActor();
  if (actor.kind !== 'person') throw notFound();
  return { personId: actor.personId, roles: actor.roles };
}

function toDto({ legalEntity, people, setting, proposed }: EntityView, by: Decider): CouncilEntityDto {
  const may = permissionsOf(by.roles).has('council:change');
  return {
    legalEntity,
    people,
    on: setting !== null,
    minimum: setting?.minimum ?? null,
    sights: { ...setting?.sights },
    proposed: proposed === null ? null : changeDto(proposed),
    can: may ? actsOn(proposed, by) : [],
  };
}

function actsOn(proposed: CouncilChange | null, by: Decider): string[] {
  if (proposed === null) return ['change'];
  const council = proposed.proposedAs.includes('council') || by.roles.includes('council');
  return proposed.proposedBy !== by.personId && council ? ['confirm', 'refuse'] : ['refuse'];
}

function changeDto({ id, state, loosens, reason, wanted, proposedBy, proposedAt }: CouncilChange): CouncilChangeDto {
  return {
    id,
    state,
    loosens: [...loosens],
    reason,
    on: wanted.on,
    minimum: wanted.minimum ?? null,
    proposedBy,
    proposedAt: proposedAt.toISOString(),
  };
}
