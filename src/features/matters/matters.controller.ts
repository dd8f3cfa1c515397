import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IfMatch } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { AddMatterDto, ChangeMatterDto, MatterDto, MattersDto } from './matters.dto';
import { MattersReader } from './matters.reader';
import { MattersService } from './matters.service';

/** Kinds of matter that go to named people at once, or are protected. Changing them takes a lead of everything. */
@Controller('api/v1/matters')
export class MattersController {
  constructor(
    private readonly matters: MattersService,
    private readonly reader: MattersReader,
  ) {}

  @Get()
  @AlikeInEveryScope()
  @Requires('feed:route')
  async list(): Promise<MattersDto> {
    return { items: await this.reader.all() };
  }

  @Post()
  @Requires('feed:route')
  async add(@Body() body: AddMatterDto): Promise<MatterDto> {
    return this.reader.one(await this.matters.add(body));
  }

  @Get(':id')
  @AlikeInEveryScope()
  @Requires('feed:route')
  one(@Param('id', IdPipe) id: string): Promise<MatterDto> {
    return this.reader.one(id);
  }

  /** Changed phrases count for what arrives from now on, and for what is routed again. */
  @Put(':id')
  @Requires('feed:route')
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: ChangeMatterDto,
  ): Promise<MatterDto> {
    await this.matters.change(id, version, body);
    return this.reader.one(id);
  }

  /** Names somebody who hears of it at once. */
  @Put(':id/owners/:personId')
  @Requires('feed:route')
  @HttpCode(204)
  name(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.matters.name(id, personId);
  }

  @Delete(':id/owners/:personId')
  @Requires('feed:route')
  @HttpCode(204)
  unname(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.matters.unname(id, personId);
  }
}
