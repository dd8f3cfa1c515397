/**
 * Campaigns: messages that HR and leads write to many. Promises: each is a nudge like any other, within everybody's budget,
 * hours and wishes, and nothing gets around those; nobody gets the same one twice for the same time; above 500 persons or
 * 5 % of the staff nothing goes out, or on, until somebody other than its writer has said yes to so many; what is paused or
 * cancelled stops at once; what became of it is told in numbers of eight persons or more.
 *
 * Event: `campaigns.changed { campaignIds }`.
 */
export { CampaignsModule } from './campaigns.module';
import './campaigns.events';
import './campaigns.personal';
import './campaigns.reasons';
