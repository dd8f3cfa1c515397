export { CurriculaModule } from './curricula.module';
