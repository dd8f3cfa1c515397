/**
 * Planning: when approved words go out on a business channel. Promises: nobody takes them before their time; at their
 * time they are ready, for a person or a connector, once; what a moratorium held or what lost its approval never goes
 * out late by itself; a time is told as the clocks of the channel's zone show it.
 *
 * Relation for higher rooms' SQL: `planning.plans` (plan_id, draft_id, channel_id, planned_by, at, state).
 *
 * Events: `planning.changed { planIds }`, `planning.due { planIds }`.
 */
export { PlanningModule } from './planning.module';
import './planning.events';
import './planning.personal';
