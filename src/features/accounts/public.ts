/**
 * Accounts: how somebody of the directory signs in, and which roles they hold. Promises: secrets are stored as hashes
 * only; who left has no way in; nobody changes their own roles.
 */
export { accountsCommands } from './accounts.command';
export { AccountsModule } from './accounts.module';
import './accounts.personal';
