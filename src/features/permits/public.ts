export { PermitsModule } from './permits.module';
