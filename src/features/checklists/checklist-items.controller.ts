import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IdPipe } from '../../platform/http/validation';
import { ChecklistItems } from './checklist-items.service';
import { AddChecklistItemDto, ChecklistItemDto, ChecklistItemsDto, ChecklistItemsQuery } from './checklists.dto';

/** What checklists ask, by network and account kind. */
@Controller('api/v1/checklist-items')
export class ChecklistItemsController {
  constructor(private readonly service: ChecklistItems) {}

  @Get()
  @AlikeInEveryScope()
  @Requires('channels:read')
  async list(@Query() { network }: ChecklistItemsQuery): Promise<ChecklistItemsDto> {
    return { items: await this.service.list(network ?? null, null) };
  }

  @Post()
  @Requires('channels:write')
  async add(@Body() { position, ...item }: AddChecklistItemDto): Promise<ChecklistItemDto> {
    return this.service.add({ ...item, position: position ?? null });
  }

  /** Asks it no longer; who ticked it when stays on record. */
  @Delete(':id')
  @Requires('channels:write')
  @HttpCode(204)
  async retire(@Param('id', IdPipe) id: string): Promise<void> {
    await this.service.retire(id);
  }
}
