import { TextInput } from '@mantine/core';
import type { JSX, Ref } from 'react';
import { useText } from '../../app/text';
import type { DraftWords } from './drafts';

interface Props {
  readonly words: DraftWords;
  readonly onChange: (changes: Partial<DraftWords>) => void;
  readonly field?: Ref<HTMLInputElement>;
}

/** The head of an article: its title, and as whom it is signed. */
export function ArticleHead({ words, onChange, field }: Props): JSX.Element | null {
  const t = useText();
  if (words.title === null) return null;
  return (
    <>
      <TextInput
        ref={field}
        label={t('article.title')}
        required
        maxLength={200}
        lang={words.language}
        value={words.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t('article.byline')}
        description={t('article.byline.explained')}
        maxLength={200}
        lang={words.language}
        value={words.byline ?? ''}
        onChange={(event) => onChange({ byline: event.currentTarget.value || null })}
      />
    </>
  );
}
