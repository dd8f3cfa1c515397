import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { faultText } from '../../platform/http/problem.filter';
import { IdPipe } from '../../platform/http/validation';
import { Addresses } from './addresses.service';
import {
  PackageAttemptDto,
  PackageStandingDto,
  PackageCommitDto,
  OpenPackageDto,
  PackagePartDto,
  PackagePreviewDto,
} from './attempts.dto';
import { AttemptsReader, type PlayedPart } from './attempts.reader';
import { Attempts, type AttemptStanding } from './attempts.service';

@Controller('api/v1')
export class AttemptsController {
  constructor(
    private readonly attempts: Attempts,
    private readonly addresses: Addresses,
    private readonly reader: AttemptsReader,
  ) {}

  /** Opens a package of one's training where it was left, at an address signed for oneself. */
  @Post('package-attempts')
  @Requires('signed-in')
  async open(
    @PersonId() personId: string,
    @Body() { packageId }: OpenPackageDto,
    @Req() request: FastifyRequest,
  ): Promise<PackageAttemptDto> {
    const opened = await this.attempts.open(personId, packageId);
    const attemptId = opened.attempt.id;
    const frame = await this.addresses.sign(request, { personId, packageId, attemptId });
    return { ...standingDto(opened), packageId, ...opened.item, parts: opened.parts.map(partDto), frame };
  }

  /** How far one's attempt is: what is lacking changes with the time studied, too. */
  @Get('package-attempts/:id')
  @Requires('signed-in')
  async standing(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<PackageStandingDto> {
    return standingDto(await this.attempts.find(personId, id));
  }

  /** Keeps what a part says, in its turn. What it says of completion counts only where its author trusts it. */
  @Post('package-attempts/:id/commits')
  @Requires('signed-in')
  @HttpCode(200)
  async commit(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { opening, sequence, position, data }: PackageCommitDto,
  ): Promise<PackageStandingDto> {
    return standingDto(await this.attempts.commit(personId, id, { opening, sequence, position, data: data ?? null }));
  }

  /** Completes the package's module, when nothing is lacking. */
  @Post('package-attempts/:id/completion')
  @Requires('signed-in')
  @HttpCode(200)
  async complete(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<PackageStandingDto> {
    return standingDto(await this.attempts.finish(personId, id));
  }

  /** A look at a package, without an attempt: nothing is kept. */
  @Post('packages/:id/previews')
  @Requires('curricula:write')
  @AlikeInEveryScope()
  async preview(
    @PersonId() personId: string,
    @Param('id', IdPipe) packageId: string,
    @Req() request: FastifyRequest,
  ): Promise<PackagePreviewDto> {
    const item = await this.reader.played(packageId, personId);
    if (item === null) throw notFound();
    const parts = await this.reader.parts(packageId, null);
    const frame = await this.addresses.sign(request, { personId, packageId, attemptId: null });
    return { names: item.names, standard: item.standard, parts: parts.map(partDto), frame };
  }
}

function standingDto({ attempt, lacks }: AttemptStanding): PackageStandingDto {
  const { language } = currentContext();
  const { id, opening, sequence, completedAt } = attempt;
  return {
    ...{ id, opening, sequence, completedAt },
    lacks: lacks.map((fault) => ({ code: fault.code, detail: faultText(fault, language).detail })),
    can: completedAt === null && lacks.length === 0 ? ['complete'] : [],
  };
}

function partDto(part: PlayedPart): PackagePartDto {
  return { ...part, address: `f/${part.address}`, launch: { ...part.launch }, data: { ...part.data } };
}
