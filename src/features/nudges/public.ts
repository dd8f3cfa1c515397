export { NudgesModule } from './nudges.module';
