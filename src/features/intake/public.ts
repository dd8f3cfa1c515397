/**
 * Intake: the ways in for what customers said, by people and systems with an account: batches, streams of JSON lines and
 * CSV files with a mapping. Promises: each item of a batch or stream is answered in its place and what is right is kept;
 * a file comes whole or not at all, whatever its size, in constant memory.
 */
export { batchOf, takenDto } from './batch.dto';
export { intakeCommands } from './intake.command';
export { InteractionBatchDto, TakenBatchDto } from './intake.dto';
export { IntakeModule } from './intake.module';
export { StagedRepository } from './staged.repository';
