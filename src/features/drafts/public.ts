/**
 * Drafts: words people want to say, from the first line to the decision on them. Promises: unsubmitted words are read by
 * nobody but their author; nothing goes out that somebody else, with role and permit, has not approved at that very
 * revision, or that the ladder let pass by a recorded draw or for a look afterwards, or that stand so in the library of approved content; any edit voids an approval.
 *
 * For the room that publishes: `ApprovedWords`, and the relation `drafts.outgoing` (draft_id, kind, author_id, channel_id,
 * interaction_id, revision, language, text, state, taken_by, taken_until, since, not_before, title): approved words on business channels
 * that wait for publishers, or are taken; `drafts.approved` (the same of personal accounts too, with account_kind,
 * approved_at and what they share); `drafts.risk_now(interaction uuid, content uuid)` → 1 to 3. What a moratorium held back of them is asked of `HeldWords`. For the room that reviews: `Decisions`, and the relation `drafts.under_review` (draft_id, revision, kind, author_id,
 * channel_id, interaction_id, content_id, state, since, relationship, language, text, title): submitted words, those that passed for a look
 * afterwards, and approved ones that have not gone out; those that wait for the look afterwards alone: `drafts.to_look_over` (the same columns); `drafts.take_waiting(draft, revision)` → (author_id, channel_id, interaction_id, content_id), locked; `drafts.approve(draft, reviewer, review, note, permits, at)`, once that was judged; `drafts.approvals(draft, revision)`, `drafts.approved_by(draft, revision, person)`. Whatever was submitted of words that stay: `drafts.said` (draft_id, number, kind, author_id, channel_id, language, text); where each
 * stands, without its words: `drafts.standing` (draft_id, kind, author_id, channel_id, account_kind, interaction_id, content_id, language,
 * state, revision, edited_at, changed_at). For reports: `drafts.by_goal` (goal_id,
 * person_id, drafts, publications): what was submitted for business channels, and what of it went out, by the goal it
 * names and its author.
 *
 * Moments: `drafts.submitting`, when a revision is being submitted (a listener refuses by throwing), and `drafts.forgetting`,
 * when words that were never submitted are gone; `drafts.waiting`: a submitted revision waits for review.
 * `drafts.erase_words(drafts uuid[], number)`: what was submitted and noted leaves under a certificate.
 * What was decided: `drafts.decisions` (draft_id, revision, decision: approve, suggest, return, decline, fine or correct, code, clause,
 * document_code, author_id, decided_by, channel_id, account_kind, kind, interaction_id, at).
 *
 * Events: `drafts.submitted`, `drafts.returned`, `drafts.suggested`, `drafts.declined`, `drafts.approved`, `drafts.taken`,
 * `drafts.published { draftId }`; `drafts.reopened { draftId }` when an edit or a withdrawal voids what was submitted.
 */
export { ApprovedWords } from './approved-words.service';
export { Decisions, type Look, type Verdict } from './decisions.service';
export { LATER_OUTCOMES, type LaterOutcome, lookOver } from './depth';
export { DeskService, lacks } from './desk.service';
export { decide, type Draft, type DraftKind, KINDS, type Relationship, RELATIONSHIPS } from './draft';
export { approvedAlready, ownDraft } from './drafts.errors';
export { DraftDto, PublicationDto } from './drafts.dto';
export { DraftsModule } from './drafts.module';
export { DraftsService } from './drafts.service';
export { approvalOf, type Eyes } from './eyes';
export { HeldDto } from './held.dto';
export { HeldWords } from './held-words.service';
export { LackDto, NamedChannelDto, NamedPersonDto } from './named.dto';
export { ReturnCodesReader } from './return-codes.reader';
export { ReturnCodesService } from './return-codes.service';
export { REVIEWED_WITHIN } from './review.policy';
export { StandingService } from './standing.service';
export { Turns } from './turns.service';
import './drafts.events';
import './drafts.personal';
import './drafts.reasons';
