import { declareSubject } from '../../platform/access/subjects';

/** An assignment made within a scope is that scope's; one made for everybody is nobody's who is limited. */
declareSubject('assignment', 'SELECT FROM training.assignment a WHERE a.id = $1 AND a.scopes = $2::jsonb');
