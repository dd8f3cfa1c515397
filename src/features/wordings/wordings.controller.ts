import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { reasons } from '../../platform/declarations/reasons';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { languages } from '../../platform/i18n/messages';
import { reasonLabel } from '../preferences/public';
import { demandSame, preview, variablesOf } from './wording';
import {
  NudgeTextPreviewDto,
  NudgeTextsDto,
  NudgeTextVersionsDto,
  NudgeTextWrittenDto,
  WriteNudgeTextDto,
} from './wordings.dto';
import { demandKnown, keyOf, ownWords, Wordings } from './wordings.service';

/** What reasons say, and what HR has them say instead. */
@Controller('api/v1/nudge-texts')
@Requires('nudges:run')
@AlikeInEveryScope()
export class WordingsController {
  constructor(private readonly wordings: Wordings) {}

  @Get()
  async list(): Promise<NudgeTextsDto> {
    const present = await this.wordings.present();
    const worded = [...reasons().values()].filter(({ ownWords }) => ownWords !== true);
    const items = worded.map(({ code: reason }) => {
      const own = ownWords(reason, 'en');
      const texts = languages().map((language) => {
        const { version = 0, ...words } = { ...ownWords(reason, language), ...present.get(keyOf(reason, language)) };
        const seen = preview(words, language);
        return { language, ...words, version, previewTitle: seen.title, previewBody: seen.body };
      });
      const variables = [...new Set([...variablesOf(own.title, 'en').keys(), ...variablesOf(own.body, 'en').keys()])];
      return { reason, label: reasonLabel(reason, currentContext().language), variables, texts };
    });
    return { items: items.sort((a, b) => a.reason.localeCompare(b.reason)) };
  }

  /** How a text would read; refused as it would be when written. */
  @Post(':reason/:language/previews')
  @HttpCode(200)
  preview(
    @Param('reason') reason: string,
    @Param('language') language: string,
    @Body() body: WriteNudgeTextDto,
  ): NudgeTextPreviewDto {
    demandKnown(reason, language);
    demandSame(body, ownWords(reason, language), language);
    return preview(body, language);
  }

  /** Has the reason say this from now on, also in what waits already. */
  @Put(':reason/:language')
  async write(
    @PersonId() personId: string,
    @Param('reason') reason: string,
    @Param('language') language: string,
    @Body() body: WriteNudgeTextDto,
    @IfMatch() version: number | null,
  ): Promise<NudgeTextWrittenDto> {
    return { version: await this.wordings.state(personId, reason, language, body, version) };
  }

  /** Goes back to the reason's own text. */
  @Delete(':reason/:language')
  async restore(
    @PersonId() personId: string,
    @Param('reason') reason: string,
    @Param('language') language: string,
    @IfMatch() version: number | null,
  ): Promise<NudgeTextWrittenDto> {
    return { version: await this.wordings.state(personId, reason, language, null, version) };
  }

  /** What it said when, the latest first. */
  @Get(':reason/:language/versions')
  async versions(@Param('reason') reason: string, @Param('language') language: string): Promise<NudgeTextVersionsDto> {
    return { items: [...(await this.wordings.versions(reason, language))] };
  }
}
