import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'nudges.nudge',
  columns: ['person_id'],
  holds: 'nudges received: reason, subject, when due, delivered, seen and done',
  kept: 'short',
  erased: 'row-removed',
});
