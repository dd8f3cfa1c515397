/**
 * Accounts: how somebody of the directory signs in, and which roles they hold. Promises: secrets are stored as hashes
 * only; who left has no way in; nobody changes their own roles.
 *
 * Relations for higher rooms' SQL: `accounts.ways_in` (person_id, way: password, provider, invitation or reset, issuer,
 * since_at, until_at: links that were not used, whether or not their time is over) and `accounts.stated_groups`
 * (group_role_id, group_name: which group of the provider a role comes from).
 */
export { deviceOf } from './device';
export { accountsCommands } from './accounts.command';
export { AccountsModule } from './accounts.module';
export { ProviderReader } from './provider.reader';
import './accounts.personal';
