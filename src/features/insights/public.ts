/** Insights: what the company gained, in its own goals. Promise: it only reads, through the other rooms' relations. */
export { InsightsModule } from './insights.module';
