import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { notFound } from '../../kernel/problem';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId, SendsJson } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { ExtendEnrolmentDto, MyExcusesDto, PersonAwardsDto, RevokeAwardDto, WaiveDto } from './awards.dto';
import { EvidenceDto } from './evidence.dto';
import { EvidenceReader } from './evidence.reader';
import { Excuses } from './excuses.service';
import { PersonAwardsReader } from './person-awards.reader';
import { Revocations } from './revocations.service';

@Controller('api/v1')
export class AwardActsController {
  constructor(
    private readonly persons: PersonAwardsReader,
    private readonly evidence: EvidenceReader,
    private readonly revocations: Revocations,
    private readonly excuses: Excuses,
  ) {}

  /** What a belt of mine stands on. */
  @Get('my/awards/:id/evidence')
  @Requires('signed-in')
  @SendsJson()
  @ApiOkResponse({ type: EvidenceDto })
  mine(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<string> {
    return this.evidence.of(id, personId);
  }

  /** Later dates and waivers that I have been granted, with by whom and why. */
  @Get('my/excuses')
  @Requires('signed-in')
  @SendsJson()
  @ApiOkResponse({ type: MyExcusesDto })
  myExcuses(@PersonId() personId: string): Promise<string> {
    return this.persons.mine(personId);
  }

  /** A person's belts and enrolments, with what may be decided about them. */
  @Get('people/:id/awards')
  @Requires('awards:read')
  @Reaching('person')
  @Looks('training')
  @SendsJson()
  @ApiOkResponse({ type: PersonAwardsDto })
  async ofPerson(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<string> {
    const may = (permission: 'awards:revoke' | 'awards:excuse'): boolean =>
      personId !== id && holds(currentActor(), permission);
    const json = await this.persons.of(id, { revoke: may('awards:revoke'), excuse: may('awards:excuse') });
    if (json === 'null') throw notFound({ id });
    return json;
  }

  /** What an award of a person stands on. */
  @Get('people/:id/awards/:awardId/evidence')
  @Requires('awards:read')
  @Reaching('person')
  @Looks('training')
  @SendsJson()
  @ApiOkResponse({ type: EvidenceDto })
  async ofAward(@Param('id', IdPipe) id: string, @Param('awardId', IdPipe) awardId: string): Promise<string> {
    await this.persons.demandOpen(id);
    return this.evidence.of(awardId, id);
  }

  /** Takes a belt back, at once; never one's own. */
  @Post('awards/:id/revocation')
  @Requires('awards:revoke')
  @Reaching('award')
  @HttpCode(204)
  revoke(@Param('id', IdPipe) id: string, @Body() { code, words }: RevokeAwardDto): Promise<void> {
    return this.revocations.revoke(id, { code, words });
  }

  /** Gives one enrolment a later date; never one's own. */
  @Post('enrolments/:id/extensions')
  @Requires('awards:excuse')
  @Reaching('enrolment')
  async extend(@Param('id', IdPipe) id: string, @Body() body: ExtendEnrolmentDto): Promise<CreatedDto> {
    const [excuseId] = await this.excuses.extend([id], body);
    return { id: excuseId ?? id };
  }

  /** Waives a module, or the date, of one enrolment; never one's own. */
  @Post('enrolments/:id/waivers')
  @Requires('awards:excuse')
  @Reaching('enrolment')
  async waive(@Param('id', IdPipe) id: string, @Body() body: WaiveDto): Promise<CreatedDto> {
    const { moduleId = null, endsOn = null, reason } = body;
    return { id: await this.excuses.waive(id, { moduleId, endsOn, reason }) };
  }

  /** Takes back an extension or a waiver; an award it led to stays. */
  @Post('excuses/:id/ending')
  @Requires('awards:excuse')
  @Reaching('excuse')
  @HttpCode(204)
  end(@Param('id', IdPipe) id: string): Promise<void> {
    return this.excuses.end(id);
  }
}
