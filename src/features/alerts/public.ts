/**
 * Alerts: dangerous matters on their way to the people named for them. Promises: an interaction raises one alert for each
 * dangerous kind of matter it is of; leads hear of it where nobody is named or there, and of what nobody has read in time.
 */
export { AlertsModule } from './alerts.module';
import './alerts.events';
import './alerts.personal';
import './alerts.reasons';
