/**
 * Updates: the week as each department's people read it. Promises: one update for each department and week, of at most
 * seven conversations; nobody's handle stands in it; reading it credits its time once.
 */
export { HEARD, saidSql } from './item';
export { UpdateAnswerDto, UpdateTopicDto } from './updates.dto';
export { MineReader } from './mine.reader';
export { UpdatesModule } from './updates.module';
import './update.policy';
import './updates.events';
import './updates.personal';
import './updates.reasons';
