import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, Problem } from '../../kernel/problem';
import { scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor, currentContext } from '../../platform/context/context';
import { message } from '../../platform/i18n/messages';
import type { ApprovedPlainDto, PlainApprovalDto } from './reviews.dto';
import { ReviewsService } from './reviews.service';

/** Several approvals at once, each in a transaction of its own: what one is refused for holds back none of the others. */
@Injectable()
export class SeveralService {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly subjects: Subjects,
  ) {}

  async approve(reviewerId: Id, items: readonly PlainApprovalDto[]): Promise<readonly ApprovedPlainDto[]> {
    const scopes = scopesOf(currentActor(), 'drafts:review');
    const answers: ApprovedPlainDto[] = [];
    for (const { draftId, revision } of items) {
      try {
        if (!(await this.subjects.isWithin('draft', draftId, scopes))) throw notFound({ id: draftId });
        await this.reviews.approvePlain(reviewerId, draftId, revision);
        answers.push({ draftId, approved: true, code: null, reason: null });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const reason = message(currentContext().language, `problem.${error.code}`, error.params);
        answers.push({ draftId, approved: false, code: error.code, reason });
      }
    }
    return answers;
  }
}
