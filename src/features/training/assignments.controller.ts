import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  AssignedDto,
  AssignmentInputDto,
  AssignmentPageDto,
  AssignmentPreviewDto,
  AssignmentTrialDto,
} from './assignments.dto';
import { AssignmentsReader } from './assignments.reader';
import { Assignments } from './assignments.service';
import { demandOne, Lists } from './lists.service';

@Controller('api/v1')
export class AssignmentsController {
  constructor(
    private readonly assignments: Assignments,
    private readonly lists: Lists,
    private readonly reader: AssignmentsReader,
    private readonly clock: HouseClock,
  ) {}

  /** Assignments with the people they reach now, the latest first. */
  @Get('assignments')
  @ReachingInSql()
  @Requires('training:assign')
  async list(@Query() query: PageQuery): Promise<AssignmentPageDto> {
    const { items, next } = await this.reader.page(query.after, query.limit, this.clock.now());
    return { items: [...items], next };
  }

  /** Assigns a belt or a track to an audience; those there now are enrolled in the same act. */
  @Post('assignments')
  @ReachingInSql()
  @Requires('training:assign')
  assign(@PersonId() personId: Id, @Body() body: AssignmentInputDto): Promise<AssignedDto> {
    const { audienceId, people, listId, ...input } = body;
    demandOne(audienceId, people, listId);
    if (listId !== undefined) return this.lists.assignTaken(personId, listId, input);
    if (people !== undefined) return this.lists.assign(people, input);
    return this.assignments.assign({ ...input, audienceId: audienceId ?? '' });
  }

  /** Ends an assignment: who started may go on, who did not is withdrawn. */
  @Post('assignments/:id/end')
  @Reaching('assignment')
  @HttpCode(204)
  @Requires('training:assign')
  end(@Param('id', IdPipe) id: string): Promise<void> {
    return this.assignments.end(id);
  }

  /** Counts whom an assignment would enrol, and says who holds the belt already. */
  @Post('assignment-previews')
  @ReachingInSql()
  @HttpCode(200)
  @Requires('training:assign')
  async preview(@PersonId() personId: Id, @Body() body: AssignmentTrialDto): Promise<AssignmentPreviewDto> {
    const { audienceId, people, listId, ...input } = body;
    demandOne(audienceId, people, listId);
    const preview =
      listId !== undefined
        ? await this.lists.previewTaken(personId, listId, input)
        : people !== undefined
          ? await this.lists.preview(people, input)
          : {
              ...(await this.assignments.preview({ ...input, audienceId: audienceId ?? '' })),
              unknown: [],
              repeated: 0,
            };
    return {
      ...preview,
      unknown: [...preview.unknown],
      holding: preview.holding.map((holder) => ({ ...holder, names: { ...holder.names } })),
    };
  }
}
