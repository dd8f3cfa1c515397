export { GoalsModule } from './goals.module';
