import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { bodyOf, SCIM_TYPE, ScimFilter } from './scim-protocol.reader';
import { type Answer, ScimService } from './scim.service';

type Parameters = Readonly<Record<string, unknown>>;

/** SCIM 2.0 (RFC 7644) for identity providers. Not in the contract: the standard describes it, and /Schemas does. */
@Controller('scim/v2')
@Requires('people:provision')
@UseFilters(ScimFilter)
@ApiExcludeController()
export class ScimController {
  constructor(private readonly service: ScimService) {}

  @Get('ServiceProviderConfig')
  @Header('content-type', SCIM_TYPE)
  config(@Req() request: FastifyRequest): string {
    return this.service.config(baseOf(request));
  }

  @Get('ResourceTypes')
  @Header('content-type', SCIM_TYPE)
  resourceTypes(@Req() request: FastifyRequest): string {
    return this.service.resourceTypes(baseOf(request), null);
  }

  @Get('ResourceTypes/:name')
  @Header('content-type', SCIM_TYPE)
  resourceType(@Req() request: FastifyRequest, @Param('name') name: string): string {
    return this.service.resourceTypes(baseOf(request), name);
  }

  @Get('Schemas')
  @Header('content-type', SCIM_TYPE)
  schemas(@Req() request: FastifyRequest): string {
    return this.service.schemas(baseOf(request), null);
  }

  @Get('Schemas/:id')
  @Header('content-type', SCIM_TYPE)
  schema(@Req() request: FastifyRequest, @Param('id') id: string): string {
    return this.service.schemas(baseOf(request), id);
  }

  /** Users and groups, users first. */
  @Post('.search')
  @Header('content-type', SCIM_TYPE)
  @HttpCode(200)
  searchAll(@Req() request: FastifyRequest, @Body() body: unknown): Promise<string> {
    return this.service.list(null, bodyOf(body), baseOf(request));
  }

  /** `kind` is Users or Groups. */
  @Get(':kind')
  @Header('content-type', SCIM_TYPE)
  list(@Req() request: FastifyRequest, @Param('kind') kind: string, @Query() query: Parameters): Promise<string> {
    return this.service.list(kind, query, baseOf(request));
  }

  @Post(':kind/.search')
  @Header('content-type', SCIM_TYPE)
  @HttpCode(200)
  search(@Req() request: FastifyRequest, @Param('kind') kind: string, @Body() body: unknown): Promise<string> {
    return this.service.list(kind, bodyOf(body), baseOf(request));
  }

  @Post(':kind')
  @Header('content-type', SCIM_TYPE)
  async create(
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Query() query: Parameters,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return send(reply, await this.service.create(kind, bodyOf(body), query, baseOf(request)), true);
  }

  @Get(':kind/:id')
  @Header('content-type', SCIM_TYPE)
  async one(
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Query() query: Parameters,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.service.one(kind, id, query, baseOf(request));
    if (known === answer.version) {
      void reply.status(304).header('etag', answer.version);
      return '';
    }
    return send(reply, answer, false);
  }

  @Put(':kind/:id')
  @Header('content-type', SCIM_TYPE)
  async replace(
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Query() query: Parameters,
    @Body() body: unknown,
    @Headers('if-match') version: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.service.replace(kind, id, bodyOf(body), demanded(version));
    return send(reply, await this.service.one(kind, id, query, baseOf(request)), false);
  }

  @Patch(':kind/:id')
  @Header('content-type', SCIM_TYPE)
  async patch(
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Query() query: Parameters,
    @Body() body: unknown,
    @Headers('if-match') version: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.service.patch(kind, id, bodyOf(body), demanded(version));
    return send(reply, await this.service.one(kind, id, query, baseOf(request)), false);
  }

  @Delete(':kind/:id')
  @HttpCode(204)
  async remove(
    @Param('kind') kind: string,
    @Param('id') id: string,
    @Headers('if-match') version: string | undefined,
  ): Promise<void> {
    await this.service.remove(kind, id, demanded(version));
  }
}

function send(reply: FastifyReply, { json, version, location }: Answer, created: boolean): string {
  void reply.header('etag', version);
  if (created) void reply.header('location', location);
  return json;
}

function demanded(version: string | undefined): string | null {
  return version === undefined || version === '*' ? null : version;
}

function baseOf(request: FastifyRequest): string {
  const path = request.url.slice(0, request.url.indexOf('/scim/v2') + '/scim/v2'.length);
  return `${request.protocol}://${request.host}${path}`;
}
