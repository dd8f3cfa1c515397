import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { Files } from '../../platform/files/files';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { sendBytes, SendsBytes } from '../media/public';
import { Hearings } from './hearings.service';
import { HearingBeatDto, HearingDto, MyEpisodeDto, MyEpisodePageDto, OpenedHearingDto } from './my-radio.dto';
import { RadioReader } from './radio.reader';

/** Social radio, for those who hear it. */
@Controller('api/v1/my/radio')
@Requires('signed-in')
export class RadioController {
  constructor(
    private readonly reader: RadioReader,
    private readonly hearings: Hearings,
    private readonly files: Files,
  ) {}

  /** What I may hear, the newest first. */
  @Get()
  async page(@PersonId() personId: string, @Query() query: PageQuery): Promise<MyEpisodePageDto> {
    const page = await this.reader.page(personId, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  @Get(':id')
  one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<MyEpisodeDto> {
    return this.reader.one(personId, id);
  }

  /** Its sound, or a range of it. */
  @Get(':id/sound')
  @SendsBytes()
  async sound(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return sendBytes(this.files, await this.reader.sound(personId, id), request, reply, 'private, no-cache');
  }

  /** I begin to hear or read it: time counts from here, beat by beat. */
  @Post(':id/openings')
  @HttpCode(200)
  open(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<OpenedHearingDto> {
    return this.hearings.open(personId, id);
  }

  /** I am still there: the page is seen, or its sound plays. */
  @Post(':id/beats')
  @HttpCode(200)
  beat(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { position }: HearingBeatDto,
  ): Promise<HearingDto> {
    return this.hearings.beat(personId, id, position ?? null);
  }

  /** I know it: the time it took is credited, up to its length, once. */
  @Post(':id/hearing')
  @HttpCode(200)
  finish(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<HearingDto> {
    return this.hearings.finish(personId, id);
  }
}
