import { Body, Controller, Get, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IfMatch } from '../../platform/http/edge';
import { EscalationService } from './escalation.service';
import { NudgeEscalationDto, SetNudgeEscalationDto } from './overdues.dto';

/** When what is overdue, or unseen, goes on to the next. */
@Controller('api/v1/nudge-escalation')
@Requires('nudges:run')
@AlikeInEveryScope()
export class OverduesController {
  constructor(private readonly escalation: EscalationService) {}

  @Get()
  get(): Promise<NudgeEscalationDto> {
    return this.escalation.get();
  }

  @Put()
  set(@Body() body: SetNudgeEscalationDto, @IfMatch() version: number | null): Promise<NudgeEscalationDto> {
    return this.escalation.set(body, version);
  }
}
