import type { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Files } from '../../platform/files/files';
import { PersonId } from '../../platform/http/edge';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ChannelsReader } from '../channels/public';
import { sendBytes, SendsBytes } from '../media/public';
import { mostOn } from './image';
import { IMAGE_TYPES } from './image-file';
import { ArrangeImagesDto, DescribeImageDto, DraftImagesDto } from './images.dto';
import { ImagesReader, told } from './images.reader';
import { ImagesService } from './images.service';

interface Part {
  readonly file?: Readable;
}

/** Who may see it is asked each time; what the browser has is not sent again. */
const ASKED_AGAIN = 'private, no-cache';

/** The pictures of a draft, for whoever may read its words. */
@Controller('api/v1/drafts/:id/images')
@Requires('signed-in')
export class ImagesController {
  constructor(
    private readonly service: ImagesService,
    private readonly reader: ImagesReader,
    private readonly channels: ChannelsReader,
    private readonly files: Files,
  ) {}

  /** The pictures that go with the words one reads. */
  @Get()
  async list(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftImagesDto> {
    const { draft, own, images } = await this.reader.gallery(personId, id);
    const most = mostOn((await this.channels.find(draft.channelId))?.network ?? '');
    const editable = own && !['declined', 'published', 'withdrawn', 'taken'].includes(draft.state);
    return {
      items: told(images),
      most,
      can: editable
        ? [
            ...(images.length < most ? (['add'] as const) : []),
            ...(images.length > 1 ? (['arrange'] as const) : []),
            ...(['describe', 'remove'] as const),
          ]
        : [],
    };
  }

  /** Puts a picture to the words: multipart with one `file`. What it is follows from its bytes; what is no picture in it goes. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  async add(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<CreatedDto> {
    const multipart = request as unknown as { isMultipart?(): boolean; parts(): AsyncIterable<Part> };
    if (multipart.isMultipart?.() !== true) throw unsupportedMediaType();
    for await (const { file } of multipart.parts()) {
      if (file !== undefined) return { id: await this.service.add(personId, id, file) };
    }
    throw unsupportedMediaType();
  }

  /** States the order in which they stand. */
  @Put()
  async arrange(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { order }: ArrangeImagesDto,
  ): Promise<DraftImagesDto> {
    await this.service.arrange(personId, id, order);
    return this.list(personId, id);
  }

  /** States what there is to see; the draft's language needs it before the words are submitted. */
  @Put(':imageId')
  async describe(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Param('imageId', IdPipe) imageId: string,
    @Body() { alt }: DescribeImageDto,
  ): Promise<DraftImagesDto> {
    await this.service.describe(personId, id, imageId, alt);
    return this.list(personId, id);
  }

  @Delete(':imageId')
  @HttpCode(204)
  remove(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Param('imageId', IdPipe) imageId: string,
  ): Promise<void> {
    return this.service.remove(personId, id, imageId);
  }

  /** Its bytes. */
  @Get(':imageId/content')
  @SendsBytes(...IMAGE_TYPES)
  async content(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Param('imageId', IdPipe) imageId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const image = await this.reader.content(personId, id, imageId);
    return sendBytes(this.files, image, request, reply, ASKED_AGAIN);
  }
}
