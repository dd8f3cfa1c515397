/**
 * Preferences: how each person wishes to be nudged, and the budget of the house. Promises: a person's choices are read
 * by themselves and by what weighs their nudges, by nobody else; what is mandatory can't be turned off; without a
 * choice of their own the holidays of the house count, else those of their zone's country.
 *
 * Relations for higher rooms' SQL: `preferences.reason_choice` (person_id, reason, mode) and `preferences.choice`
 * (person_id, email: null is as the house has it), which a room follows, counts over many persons, and never shows of one.
 */
export { BudgetService, type HouseBudget } from './budget.service';
export { type Budget, type Choice, type Mode, modeOf, UNSAID } from './choice';
export { countryOf, holidaysFrom } from './holidays';
export { reasonLabel } from './label';
export { PreferencesModule } from './preferences.module';
export { PreferencesReader } from './preferences.reader';
export { PreferencesService } from './preferences.service';
import './preferences.events';
import './preferences.personal';
