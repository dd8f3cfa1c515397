/**
 * Manuscripts: Markdown read into numbered clauses, matched to what was there before, and compared word by word.
 * Promises: no word of a text is lost; a clause keeps its number as long as it is recognised; nothing is stored.
 */
export { type Assembled, assemble, type Past } from './assembly';
export {
  type Change,
  CHANGES,
  type Clause,
  compare,
  type ComparedClause,
  type Comparison,
  type Declared,
  digestOf,
  isMaterial,
  type RemovedClause,
} from './clauses';
export { changesBetween, differences, type ShownChange } from './comparison';
export { readManuscript } from './manuscript';
export { clausesDiffer } from './manuscripts.errors';
export { ManuscriptsModule } from './manuscripts.module';
export { markdownSource, parseMarkdown, UnreadableMarkdown } from './markdown';
export { type Match, MATCHES } from './numbering';
export { wordDiff } from './word-diff';
