import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { PersonId, SendsJson } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Enrolling } from './enrolling.service';
import {
  BeatDto,
  ChooseTrackDto,
  CompletedModuleDto,
  CreditedDto,
  LengthenStudyDto,
  MyTrainingDto,
  OpenStudyDto,
  StudyDto,
  StudySettingDto,
} from './my-training.dto';
import { MyTrainingReader } from './my-training.reader';
import { Studies } from './studies.service';
import { StudyLimits } from './study-limits.service';
import { Training } from './training.service';

@Controller('api/v1/my')
@Requires('signed-in')
export class MyTrainingController {
  constructor(
    private readonly reader: MyTrainingReader,
    private readonly enrolling: Enrolling,
    private readonly studies: Studies,
    private readonly training: Training,
    private readonly limits: StudyLimits,
  ) {}

  /** My tracks with their modules, minutes, dates and why I am on them; and the belts I hold. */
  @Get('training')
  @SendsJson()
  @ApiOkResponse({ type: MyTrainingDto })
  mine(@PersonId() personId: string): Promise<string> {
    return this.reader.mine(personId);
  }

  /** Enrols oneself on the latest edition of a track. */
  @Post('enrolments')
  async choose(@PersonId() personId: string, @Body() body: ChooseTrackDto): Promise<CreatedDto> {
    return { id: await this.enrolling.choose(personId, body.trackEditionId) };
  }

  /** Opens a module for study; a study open elsewhere ends. */
  @Post('studies')
  open(@PersonId() personId: string, @Body() body: OpenStudyDto): Promise<StudyDto> {
    return this.studies.open(personId, body.moduleId);
  }

  /** A beat while the page is in view; the server's clock says what it credits. */
  @Post('studies/:id/beats')
  @HttpCode(200)
  @ApiBody({ type: BeatDto, required: false })
  beat(@PersonId() personId: string, @Param('id', IdPipe) id: string, @Body() sign: BeatDto): Promise<CreditedDto> {
    return this.studies.beat(personId, id, sign);
  }

  /** When I am asked whether I am there. */
  @Get('study-setting')
  setting(@PersonId() personId: string): Promise<StudySettingDto> {
    return this.limits.of(personId);
  }

  /** Lengthens it for myself, up to ten times. */
  @Put('study-setting')
  @HttpCode(204)
  set(@PersonId() personId: string, @Body() { askAfterMinutes }: LengthenStudyDto): Promise<void> {
    return this.limits.lengthen(personId, askAfterMinutes);
  }

  /** Completes a lesson. */
  @Post('modules/:moduleId/completion')
  @HttpCode(200)
  complete(@PersonId() personId: string, @Param('moduleId', IdPipe) moduleId: string): Promise<CompletedModuleDto> {
    return this.training.completeLesson(personId, moduleId);
  }
}
