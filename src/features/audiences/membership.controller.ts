import { Controller, Get, Param } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { AttributesReader } from './attributes.reader';
import { type AudienceRow, AudiencesReader } from './audiences.reader';
import { FactsReader } from './facts.reader';
import { AudienceAttributesDto, MembershipReasonDto, MembershipReasonsDto, MyAudiencesDto } from './membership.dto';
import type { MembershipReason } from './rule-reasons';

/** Why somebody belongs, and what rules may ask for. */
@Controller('api/v1')
export class MembershipController {
  constructor(
    private readonly reader: AudiencesReader,
    private readonly facts: FactsReader,
    private readonly attributes: AttributesReader,
  ) {}

  /** What a rule may ask for, with the values there are. */
  @Get('audience-attributes')
  @ReachingInSql()
  @Requires('audiences:read')
  async askable(): Promise<AudienceAttributesDto> {
    const items = await this.attributes.all(reachOf('audiences:read'));
    return { items: items.map((item) => ({ ...item, values: [...item.values] })) };
  }

  /** Why a person belongs to an audience, or does not: the rule's tree with the person's values. */
  @Get('audiences/:id/people/:personId/reasons')
  @Looks('person-page', 'personId')
  @ReachingInSql()
  @Requires('audiences:read')
  async reasons(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
  ): Promise<MembershipReasonsDto> {
    const audience = await this.reader.one(id, null);
    return this.told(audience, personId, await this.facts.reasons(personId, audience.rule, reachOf('audiences:read')));
  }

  /** The audiences one belongs to. */
  @Get('my/audiences')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyAudiencesDto> {
    const audiences = await this.reader.of(personId);
    return { items: audiences.map((audience) => ({ ...audience, since: audience.since.toISOString() })) };
  }

  /** Why one belongs to an audience, or does not. */
  @Get('my/audiences/:id/reasons')
  @Requires('signed-in')
  async myReasons(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<MembershipReasonsDto> {
    const audience = await this.reader.one(id, null);
    return this.told(audience, personId, await this.facts.ownReasons(personId, audience.rule));
  }

  private async told(
    { id, names }: AudienceRow,
    personId: Id,
    reason: MembershipReason,
  ): Promise<MembershipReasonsDto> {
    const since = await this.reader.since(id, personId);
    return {
      audienceId: id,
      names,
      member: since !== null,
      since: since?.toISOString() ?? null,
      reason: treeOf(reason),
    };
  }
}

function treeOf({ parts, asks, has, ...reason }: MembershipReason): MembershipReasonDto {
  return { ...reason, asks: { ...asks }, has: has === null ? null : { ...has }, parts: parts.map(treeOf) };
}
