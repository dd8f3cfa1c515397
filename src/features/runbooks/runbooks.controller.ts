import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching, ReachingInSql } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  AddRunbookDto,
  EndRunDto,
  OwnStepDto,
  RunbooksDto,
  RunDto,
  RunNoteDto,
  RunsDto,
  SettleStepDto,
  StartRunDto,
  StateRunbookDto,
} from './runbooks.dto';
import { RunbooksService } from './runbooks.service';
import { RunsReader } from './runs.reader';
import { RunsService } from './runs.service';

/** What to do when something happens to a channel, and the runs in which it is done. */
@Controller('api/v1')
export class RunbooksController {
  constructor(
    private readonly runbooks: RunbooksService,
    private readonly runs: RunsService,
    private readonly reader: RunsReader,
  ) {}

  @Get('runbooks')
  @AlikeInEveryScope()
  @Requires('feed:triage')
  async all(): Promise<RunbooksDto> {
    const items = await this.runbooks.all();
    return {
      items: items.map(({ steps, names, ...runbook }) => ({
        ...{ ...runbook, names: { ...names } },
        steps: steps.map(({ titles, texts, act }) => ({ titles: { ...titles }, texts: { ...texts }, act })),
      })),
    };
  }

  /** Adds one, written as Markdown in each language. */
  @Post('runbooks')
  @AlikeInEveryScope()
  @Requires('feed:triage')
  async add(@Body() { code, names, markdown }: AddRunbookDto): Promise<CreatedDto> {
    return { id: await this.runbooks.add(code, names, markdown) };
  }

  /** Restates it; runs that go on keep the steps they began with. */
  @Put('runbooks/:id')
  @AlikeInEveryScope()
  @Requires('feed:triage')
  @HttpCode(204)
  change(
    @Param('id', IdPipe) id: string,
    @Body() { names, markdown }: StateRunbookDto,
    @IfMatch() version: number | null,
  ): Promise<void> {
    return this.runbooks.change(id, names, markdown, version);
  }

  /** Runs within the lead's scope, those that go on first. */
  @Get('runbook-runs')
  @ReachingInSql()
  @Requires('feed:triage')
  async page(): Promise<RunsDto> {
    return { items: await this.reader.page() };
  }

  @Post('runbook-runs')
  @Reaching('channel', 'body.channelId')
  @Requires('feed:triage')
  async start(@PersonId() personId: Id, @Body() body: StartRunDto): Promise<CreatedDto> {
    const { runbookId, channelId, practice, reason } = body;
    return { id: await this.runs.start(personId, { runbookId, channelId, practice, reason }) };
  }

  /** A run as it stands: for leads, and for whoever owns a step of it. */
  @Get('runbook-runs/:id')
  @Requires('signed-in')
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RunDto> {
    return this.reader.one(personId, id);
  }

  /** The same as a file to keep. */
  @Get('runbook-runs/:id/report')
  @Requires('signed-in')
  @Header('content-disposition', 'attachment; filename="runbook-run.json"')
  report(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RunDto> {
    return this.reader.one(personId, id);
  }

  @Put('runbook-runs/:id/steps/:position/owner')
  @Reaching('runbook-run')
  @Requires('feed:triage')
  @HttpCode(204)
  own(
    @Param('id', IdPipe) id: string,
    @Param('position') position: string,
    @Body() { ownerId }: OwnStepDto,
  ): Promise<void> {
    return this.runs.own(id, positionOf(position), ownerId);
  }

  /** A lead, or the owner of the step, says that it is done or skipped. */
  @Post('runbook-runs/:id/steps/:position/settlement')
  @Requires('signed-in')
  @HttpCode(204)
  settle(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Param('position') position: string,
    @Body() { state, note }: SettleStepDto,
  ): Promise<void> {
    return this.runs.settle(personId, id, positionOf(position), state, note);
  }

  /** Puts the channel's permits on hold, as the step says; in a practice it is only marked as done. */
  @Post('runbook-runs/:id/steps/:position/moratorium')
  @Reaching('runbook-run')
  @Requires('feed:triage')
  @HttpCode(204)
  stop(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Param('position') position: string): Promise<void> {
    return this.runs.stop(personId, id, positionOf(position));
  }

  @Post('runbook-runs/:id/notes')
  @Requires('signed-in')
  @HttpCode(204)
  async note(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { text, position }: RunNoteDto,
  ): Promise<void> {
    await this.reader.one(personId, id);
    await this.runs.note(personId, id, position, text);
  }

  @Post('runbook-runs/:id/ending')
  @Reaching('runbook-run')
  @Requires('feed:triage')
  @HttpCode(204)
  end(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() { outcome }: EndRunDto): Promise<void> {
    return this.runs.end(personId, id, outcome);
  }
}

/** @throws Problem not-found for what is no number of a step */
function positionOf(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw notFound({ id: text });
  return Number(text);
}
