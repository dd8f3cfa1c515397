import { problem } from '../../kernel/problem';

export const connectorExists = problem('conflict', 'connector-exists');
export const noConnectorHere = problem('conflict', 'no-connector-here');
