/**
 * Provisioning: how the directory is filled from HR's systems. Promises: an import applies all or nothing, and asks before
 * many would leave.
 */
export { parseMapping } from './mapping-reading';
export { provisioningCommands } from './people-import.command';
export { PeopleImport } from './people-import.service';
export { ProvisioningModule } from './provisioning.module';
