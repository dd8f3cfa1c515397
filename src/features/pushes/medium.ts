import { declareMedium } from '../deliveries/public';

declareMedium({
  medium: 'push',
  rows: 'SELECT id, state, reason, attempts, next_at, created_at, changed_at FROM pushes.push',
  retry: `UPDATE pushes.push SET state = 'waiting', next_at = $2, attempts = 0, changed_at = $2
    WHERE state = 'failed' AND ($1::uuid IS NULL OR id = $1)`,
  breakers: 'SELECT open_until FROM pushes.breaker',
  schedule: 'pushes.send',
});
