import { declareSubject } from '../../platform/access/subjects';

/** A move made within a scope is that scope's. */
declareSubject('move', 'SELECT FROM moves.act a WHERE a.id = $1 AND a.scopes = $2::jsonb');
