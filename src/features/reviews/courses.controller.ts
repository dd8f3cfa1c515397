import { Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { DeskService } from '../drafts/public';
import { CourseDto, StuckStepsDto } from './courses.dto';
import { CoursesReader } from './courses.reader';
import { ReadingsService } from './readings.service';

/** How far reviews have come. */
@Controller('api/v1')
export class CoursesController {
  constructor(
    private readonly reader: CoursesReader,
    private readonly readings: ReadingsService,
    private readonly desk: DeskService,
  ) {}

  /** The steps that the review of the latest revision takes, for its author and for whoever reviews it. */
  @Get('drafts/:id/course')
  @Requires('signed-in')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<CourseDto> {
    const { revision } = await this.desk.view(personId, id);
    const course = await this.reader.one(personId, id, revision);
    if (course === null) throw notFound({ id });
    return course;
  }

  /** Steps that nobody can take now: everybody asked has left, is away, is the author or lacks the permit. */
  @Get('stuck-steps')
  @Looks<StuckStepsDto>('draft', ({ items }) => items.map(({ author }) => author.id))
  @ReachingInSql()
  @Requires('drafts:review')
  async stuck(@Query() query: PageQuery): Promise<StuckStepsDto> {
    const page = await this.reader.stuck(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Says that one reads these words now, for ten minutes: the others see it, and are kept from nothing. */
  @Put('drafts/:id/reading')
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(204)
  async read(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    await this.desk.view(personId, id);
    await this.readings.read(personId, id);
  }

  @Delete('drafts/:id/reading')
  @Reaching('draft')
  @Requires('drafts:review')
  @HttpCode(204)
  stop(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.readings.stop(personId, id);
  }
}
