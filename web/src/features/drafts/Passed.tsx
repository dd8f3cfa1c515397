import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Notice } from '../../ui/Notice';
import type { Draft } from './drafts';

/** How the words are reviewed when that is not simply by a reviewer: what was drawn, and what was found afterwards. */
export function Passed({ draft }: { draft: Draft }): JSX.Element | null {
  const t = useText();
  const me = useMe();
  const { review } = draft;
  if (review === null) return null;
  if (review.verbatim) return <Notice tone="good" icon="check" title={t('draft.passed.library')} />;
  if (review.depth === 'every') return null;
  const { later, passed, owed, percent, draw } = review;
  const title = owed
    ? t('draft.owed')
    : review.depth === 'after'
      ? t('draft.passed.after')
      : t(passed ? 'draft.passed.sample' : 'draft.drawn', { percent, draw });
  return (
    <Notice tone={later?.outcome === 'correct' ? 'bad' : 'plain'} icon="review" title={title}>
      {later !== null && <Text>{t(later.outcome === 'fine' ? 'draft.later.fine' : 'draft.later.correct')}</Text>}
      {later?.outcome === 'correct' && draft.author.id === me.id && (
        <Text>
          {t('draft.later.what-to-do')} <Go to="/drafts/new">{t('post.title')}</Go>
        </Text>
      )}
      {later?.note !== null && later?.note !== undefined && <Text className="words">{later.note}</Text>}
    </Notice>
  );
}
