import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { permissionsOf } from '../../platform/access/permissions';
import { Requires } from '../../platform/access/requires';
import { currentActor, currentContext } from '../../platform/context/context';
import { RETENTION_KINDS, type RetentionKind } from '../../platform/declarations/retention';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { message } from '../../platform/i18n/messages';
import { Disposals } from './disposals.service';
import type { RetentionChange } from './retention-change';
import { RetentionPlan } from './retention-plan.service';
import { ChangeRetentionDto, DisposalRunsDto, RetentionChangeDto, RetentionDto } from './retention.dto';

@Controller('api/v1')
export class RetentionController {
  constructor(
    private readonly plan: RetentionPlan,
    private readonly disposals: Disposals,
  ) {}

  /** How long each kind of data is kept. */
  @Get('retention')
  @Requires('retention:read')
  async list(@PersonId() personId: Id): Promise<RetentionDto> {
    const { language } = currentContext();
    const mayDecide = canDecide();
    const kinds = await this.plan.kinds();
    return {
      items: kinds.map(({ proposed, ...kind }) => ({
        ...kind,
        name: message(language, `kept.${kind.kind}`),
        proposed: proposed === null ? null : toDto(proposed),
        can: mayDecide ? actsOn(proposed, personId) : [],
      })),
    };
  }

  /** Keeps longer at once; keeping shorter waits for a second person. */
  @Put('retention/:kind')
  @Requires('retention:write')
  async change(
    @PersonId() personId: Id,
    @Param('kind') kind: string,
    @Body() body: ChangeRetentionDto,
  ): Promise<RetentionChangeDto> {
    if (!isKind(kind)) throw notFound({ kind });
    return toDto(await this.plan.change(personId, { kind, days: body.days, reason: body.reason }));
  }

  /** A second person confirms a shorter time. */
  @Post('retention-changes/:id/confirmation')
  @Requires('retention:write')
  @HttpCode(204)
  async confirm(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    await this.plan.confirm(personId, id);
  }

  @Post('retention-changes/:id/refusal')
  @Requires('retention:write')
  @HttpCode(204)
  async refuse(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    await this.plan.refuse(personId, id);
  }

  /** The latest runs of the plan, with what each removed. */
  @Get('retention-runs')
  @Requires('retention:read')
  async runs(): Promise<DisposalRunsDto> {
    const runs = await this.disposals.latest();
    return {
      items: runs.map(({ tasks, askedAt, doneAt, id }) => ({
        id,
        askedAt: askedAt.toISOString(),
        doneAt: doneAt?.toISOString() ?? null,
        tasks: tasks.map((task) => ({
          ...task,
          cutoff: new Date(task.cutoff).toISOString(),
          certificates: [...task.certificates],
          doneAt: task.doneAt === null ? null : new Date(task.doneAt).toISOString(),
        })),
      })),
    };
  }

  /** Applies the plan now; the worker does it every night. */
  @Post('retention-runs')
  @Requires('retention:write')
  @HttpCode(202)
  async run(): Promise<CreatedDto> {
    return { id: await this.disposals.ask() };
  }
}

function isKind(kind: string): kind is RetentionKind {
  return (RETENTION_KINDS as readonly string[]).includes(kind);
}

function canDecide(): boolean {
  const actor = currentActor();
  return actor.kind === 'person' && permissionsOf(actor.roles).has('retention:write');
}

function actsOn(proposed: RetentionChange | null, personId: Id): string[] {
  if (proposed === null) return ['change'];
  return proposed.proposedBy === personId ? ['refuse'] : ['confirm', 'refuse'];
}

function toDto({ id, days, reason, state, proposedBy, proposedAt }: RetentionChange): RetentionChangeDto {
  return { id, days, reason, state, proposedBy, proposedAt: proposedAt.toISOString() };
}
