/** `events`: batches for handlers. `ticks`: schedules, never behind a backlog. `alarms`: delayed wake-ups. */
export const QUEUES = ['events', 'ticks', 'alarms'] as const;

export type QueueName = (typeof QUEUES)[number];
