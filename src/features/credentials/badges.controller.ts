import { Body, Controller, Get, Header, Param, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { languages, message, pick } from '../../platform/i18n/messages';
import { drawBadge, NO_BADGE } from './badge';
import {
  BadgeDto,
  BadgeQuery,
  BadgeSettingsDto,
  ChooseBadgeDto,
  MyBadgeDto,
  SettleBadgesDto,
  type BadgeSettingDto,
} from './badges.dto';
import { BadgesReader, type ShownBelt } from './badges.reader';
import { Badges, type DisplaySetting } from './badges.service';

const SVG = 'image/svg+xml';
/** A minute, and in the browser of whoever asked only: a badge that is hidden is gone soon. */
const KEPT = 'private, max-age=60';
const VARIES = 'accept-language, authorization, cookie';
/** The image runs nothing, wherever it is opened. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'";
/** Pages of the company's other hosts may show it. */
const SHOWN_BY = 'same-site';

/** Badges that persons show on the intranet. */
@Controller('api/v1')
@Requires('signed-in')
export class BadgesController {
  constructor(
    private readonly reader: BadgesReader,
    private readonly badges: Badges,
  ) {}

  /** An image of the highest belt of a person, named by external id or badge id; an empty image where there is none. */
  @Get('badges/:badge.svg')
  @Header('cache-control', KEPT)
  @Header('vary', VARIES)
  @Header('content-security-policy', INERT)
  @Header('cross-origin-resource-policy', SHOWN_BY)
  @ApiProduces(SVG)
  @ApiOkResponse({ schema: { type: 'string' } })
  async image(@Param('badge') badge: string, @Query() query: BadgeQuery): Promise<StreamableFile> {
    return imageOf(await this.reader.shown(badge), languageOf(query));
  }

  /** The same for programs. */
  @Get('badges/:badge.json')
  @Header('cache-control', KEPT)
  @Header('vary', VARIES)
  async data(@Param('badge') badge: string, @Query() query: BadgeQuery): Promise<BadgeDto> {
    const belt = await this.reader.shown(badge);
    return belt === null ? { belt, title: null } : { belt: beltDto(belt), title: titleOf(belt, languageOf(query)) };
  }

  @Get('my/badge')
  async mine(@PersonId() personId: string): Promise<MyBadgeDto> {
    const own = await this.reader.own(personId);
    return { ...own, belt: own.belt === null ? null : beltDto(own.belt) };
  }

  /** Shows one's badge, or hides it. */
  @Put('my/badge')
  async choose(@PersonId() personId: string, @Body() { shown }: ChooseBadgeDto): Promise<MyBadgeDto> {
    await this.badges.choose(personId, shown);
    return this.mine(personId);
  }

  /** One's own badge as it would look, shown or not. */
  @Get('my/badge.svg')
  @Header('cache-control', 'private, no-store')
  @Header('content-security-policy', INERT)
  @ApiProduces(SVG)
  @ApiOkResponse({ schema: { type: 'string' } })
  async preview(@PersonId() personId: string, @Query() query: BadgeQuery): Promise<StreamableFile> {
    return imageOf((await this.reader.own(personId)).belt, languageOf(query));
  }

  /** In which legal entities badges are shown, and who settled it. */
  @Get('badge-settings')
  @Requires('badges:write')
  @ReachingInSql()
  async settings(): Promise<BadgeSettingsDto> {
    return { items: (await this.badges.settings()).map(settingDto) };
  }

  /** Settles it for a legal entity that lies within one's scope as a whole. */
  @Put('badge-settings')
  @Requires('badges:write')
  @ReachingInSql()
  async settle(
    @PersonId() personId: string,
    @Body() { legalEntity, shown }: SettleBadgesDto,
  ): Promise<BadgeSettingDto> {
    return settingDto(await this.badges.settle(personId, legalEntity, shown));
  }
}

function languageOf({ language }: BadgeQuery): string {
  const wanted = language ?? currentContext().language;
  return languages().includes(wanted) ? wanted : 'en';
}

function titleOf(belt: ShownBelt, language: string): string {
  return message(language, 'badge.title', { belt: pick(belt.names, language) });
}

function imageOf(belt: ShownBelt | null, language: string): StreamableFile {
  return new StreamableFile(Buffer.from(svgOf(belt, language), 'utf8'), { type: `${SVG}; charset=utf-8` });
}

function svgOf(belt: ShownBelt | null, language: string): string {
  if (belt === null) return NO_BADGE;
  const about = message(language, 'badge.about');
  return drawBadge({ colour: belt.colour, title: titleOf(belt, language), about, language });
}

function beltDto({ names, ...belt }: ShownBelt): {
  code: string;
  rank: number;
  colour: string;
  names: Record<string, string>;
} {
  return { ...belt, names: { ...names } };
}

function settingDto({ changedAt, ...setting }: DisplaySetting): BadgeSettingDto {
  return { ...setting, changedAt: changedAt?.toISOString() ?? null };
}
