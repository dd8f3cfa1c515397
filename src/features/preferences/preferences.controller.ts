import { Body, Controller, Get, HttpCode, Patch, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { reasons, THEMES } from '../../platform/declarations/reasons';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { BudgetService, type HouseBudget } from './budget.service';
import { holidayCountries } from './holidays';
import { reasonLabel } from './label';
import { NudgeBudgetDto, PreferencesDto, SetNudgeBudgetDto, StatePreferencesDto } from './preferences.dto';
import { PreferencesReader } from './preferences.reader';
import { demandModes } from './modes.policy';
import { PreferencesService } from './preferences.service';

@Controller('api/v1')
export class PreferencesController {
  constructor(
    private readonly service: PreferencesService,
    private readonly reader: PreferencesReader,
    private readonly budget: BudgetService,
  ) {}

  /** When and how one wishes to be nudged. Nobody else reads it. */
  @Get('my/preferences')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<PreferencesDto> {
    const { reasons: modes, ...choice } = await this.reader.ofOne(personId);
    const { language } = currentContext();
    return {
      ...choice,
      countries: [...holidayCountries()],
      reasons: [...reasons().values()]
        .map(({ code, theme, mandatory }) => ({
          reason: code,
          theme,
          label: reasonLabel(code, language),
          mode: modes.get(code) ?? null,
          mandatory: mandatory === true,
        }))
        .sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || a.label.localeCompare(b.label, language)),
    };
  }

  @Patch('my/preferences')
  @HttpCode(204)
  @Requires('signed-in')
  async state(@PersonId() personId: string, @Body() body: StatePreferencesDto): Promise<void> {
    demandModes(body.reasons ?? {});
    await this.service.state(personId, body);
  }

  /** How many messages a person gets at most. */
  @Get('nudge-budget')
  @Requires('nudges:run')
  @AlikeInEveryScope()
  async house(): Promise<NudgeBudgetDto> {
    return toDto(await this.budget.get());
  }

  @Put('nudge-budget')
  @Requires('nudges:run')
  @AlikeInEveryScope()
  async setHouse(@Body() body: SetNudgeBudgetDto, @IfMatch() version: number | null): Promise<NudgeBudgetDto> {
    return toDto(await this.budget.set(body, version));
  }
}

function toDto(budget: HouseBudget): NudgeBudgetDto {
  return { ...budget, countries: [...holidayCountries()] };
}
