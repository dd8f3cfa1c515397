import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { permissionsOf } from '../../platform/access/permissions';
import { AnswersSecret, Requires } from '../../platform/access/requires';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Addresses } from './addresses.service';
import { areBoth, type Decider } from '../council/public';
import type { PodcastChange } from './podcast-change';
import {
  ChangePodcastDto,
  MyPodcastDto,
  PodcastAddressDto,
  PodcastChangeDto,
  PodcastEntitiesDto,
  type PodcastEntityDto,
} from './podcast.dto';
import { houseOf, PODCASTS } from './podcast-address';
import { type PodcastEntity, Podcasts } from './podcasts.service';

/** Where the private podcast is switched on, and my address of it. */
@Controller('api/v1')
export class PodcastController {
  constructor(
    private readonly podcasts: Podcasts,
    private readonly addresses: Addresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Legal entities, and whether their people may have the podcast. */
  @Get('podcast-settings')
  @Requires('council:read')
  async list(): Promise<PodcastEntitiesDto> {
    const by = decider();
    return { items: (await this.podcasts.list()).map((entity) => toDto(entity, by)) };
  }

  /** Off at once; on waits for a second person, one of the two an admin and the other of the council. */
  @Post('podcast-changes')
  @Requires('council:change')
  async change(@Body() { legalEntity, on, reason }: ChangePodcastDto): Promise<PodcastChangeDto> {
    const by = decider();
    return changeDto(await this.podcasts.change(by, { legalEntity, wanted: on, reason }), by);
  }

  @Post('podcast-changes/:id/confirmation')
  @Requires('council:change')
  @HttpCode(204)
  async confirm(@Param('id', IdPipe) id: string): Promise<void> {
    await this.podcasts.confirm(decider(), id);
  }

  @Post('podcast-changes/:id/refusal')
  @Requires('council:change')
  @HttpCode(204)
  async refuse(@Param('id', IdPipe) id: string): Promise<void> {
    await this.podcasts.refuse(decider(), id);
  }

  /** Whether I may have the podcast, and since when I have an address of it. */
  @Get('my/podcast')
  @Requires('signed-in')
  mine(@PersonId() personId: string): Promise<MyPodcastDto> {
    return this.addresses.mine(personId);
  }

  /** Makes my private address, shown once; the one before answers nothing any more. */
  @Post('my/podcast/address')
  @Requires('signed-in')
  @AnswersSecret()
  async make(@PersonId() personId: string, @Req() request: FastifyRequest): Promise<PodcastAddressDto> {
    const secret = await this.addresses.make(personId);
    return { address: `${houseOf(this.config, request)}/${PODCASTS}/${secret}` };
  }

  /** Ends my address. */
  @Delete('my/podcast/address')
  @Requires('signed-in')
  @HttpCode(204)
  async end(@PersonId() personId: string): Promise<void> {
    await this.addresses.end([personId]);
  }
}

function decider(): Decider {
  const actor = currentActor();
  if (actor.kind !== 'person') throw notFound();
  return { personId: actor.personId, roles: actor.roles };
}

function toDto({ legalEntity, people, on, proposed }: PodcastEntity, by: Decider): PodcastEntityDto {
  return {
    ...{ legalEntity, people, on },
    proposed: proposed === null ? null : changeDto(proposed, by),
    can: permissionsOf(by.roles).has('council:change') ? actsOn(on, proposed, by) : [],
  };
}

function actsOn(on: boolean, proposed: PodcastChange | null, by: Decider): string[] {
  if (on) return ['off'];
  if (proposed === null) return ['propose'];
  const mine = proposed.proposedBy === by.personId;
  return [...(!mine && areBoth(proposed.proposedAs, by.roles) ? ['confirm'] : []), 'refuse'];
}

function changeDto({ id, wanted, reason, proposedAt, proposedBy }: PodcastChange, by: Decider): PodcastChangeDto {
  const proposedByMe = proposedBy === by.personId;
  return { id, wanted, reason, proposedAt: proposedAt.toISOString(), proposedByMe };
}
