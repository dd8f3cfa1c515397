/**
 * Provisioning: how the directory is filled from HR's systems. Promises: an import applies all or nothing, and asks before
 * many would leave; groups of an identity provider give nobody a role.
 *
 * Relation for higher rooms' SQL: `provisioning.group_membership` (name, person_id: active persons in groups of the
 * identity provider).
 */
export { parseMapping } from './mapping-reading';
export { provisioningCommands } from './people-import.command';
export { PeopleImport } from './people-import.service';
export { ProvisioningModule } from './provisioning.module';
import './provisioning.events';
import './provisioning.personal';
