export { AudiencesModule } from './audiences.module';
