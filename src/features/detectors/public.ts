/**
 * Detectors: pure functions from a text, and what they must know beside it, to the places they point at. They keep and
 * ask nothing; which of them count, how much, and where their data comes from is for the room that runs them. Their time
 * grows with the text and no faster, whatever the text is.
 */
export { findMissingAlternatives, findUncaptioned, type Picture } from './alternatives';
export { DetectorsModule } from './detectors.module';
export { findDisclosureFaults } from './disclosure';
export { findForeignHandles, findLookAlikeHandles } from './handles';
export { findMixedIdentity } from './identity';
export { findOverLength } from './length';
export { measure, X_COUNTINGS, type XCounting } from './network-text';
export { findDeceivingLinks, type LinkKnowledge } from './links';
export {
  findAssertions,
  findCompetitors,
  findConfidential,
  findJargon,
  findOffensive,
  findPromises,
  findProtectedTalk,
  findUnreleased,
  type ListKnowledge,
} from './listed';
export { findPersonalData, type PersonalKnowledge } from './personal-data';
export { findLongSentences, type PlainKnowledge } from './plain-language';
export { findDirectionTraps } from './right-to-left';
export { findSecrets } from './secrets';
export { findShouting, type ShoutingKnowledge } from './shouting';
export type { Span } from './span';
export { findOtherLanguage } from './language';
export { COUNTED, type Counted, findBrokenTags, findTooMany } from './structure';
