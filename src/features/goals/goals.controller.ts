import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IfMatch } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { AddGoalDto, ChangeGoalDto, GoalDto, GoalPageDto, GoalsQuery } from './goals.dto';
import { GoalsReader, type GoalView } from './goals.reader';
import { GoalsService } from './goals.service';

@Controller('api/v1/goals')
export class GoalsController {
  constructor(
    private readonly service: GoalsService,
    private readonly reader: GoalsReader,
  ) {}

  /** Goals by code, for everybody: drafts name them. */
  @Get()
  @Requires('signed-in')
  async list(@Query() query: GoalsQuery): Promise<GoalPageDto> {
    const page = await this.reader.page(query.on, query.after, query.limit);
    return { items: page.items.map((item) => ({ ...item })), next: page.next };
  }

  @Post()
  @Requires('goals:write')
  async add(@Body() { code, ...stated }: AddGoalDto): Promise<CreatedDto> {
    return { id: await this.service.add(code, stated) };
  }

  @Get(':id')
  @Requires('signed-in')
  async one(@Param('id', IdPipe) id: string): Promise<GoalDto> {
    return toDto(await this.reader.find(id));
  }

  /** Restates a goal; `If-Match` guards against overwriting. */
  @Put(':id')
  @Requires('goals:write')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: ChangeGoalDto,
    @IfMatch() version: number | null,
  ): Promise<GoalDto> {
    return toDto(await this.service.change(id, body, version));
  }
}

function toDto(view: GoalView | null): GoalDto {
  if (view === null) throw notFound();
  return { ...view };
}
