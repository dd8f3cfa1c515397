import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { plainLimit } from '../drafts/drafts';
import { SavingLine } from '../drafts/SavingLine';
import { useAutosave } from '../drafts/useAutosave';
import { WordsField } from '../drafts/WordsField';
import { PracticeFindings } from './PracticeFindings';
import { keepWords, type MyPractice, myPracticeQuery, useSubmit } from './practices';

interface Words {
  readonly text: string;
}

/** What one writes anew, or what was submitted last, to go on from. */
function wordsOf({ words, submissions }: MyPractice): Words {
  return { text: words?.text ?? submissions[0]?.text ?? '' };
}

/** Where a practice is answered: as at the draft desk, words are kept as they are typed. */
export function PracticeEditor({ practice, language }: { practice: MyPractice; language: string }): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const { id } = practice;
  const limit = plainLimit(practice);
  const submit = useSubmit(id);
  const saving = useAutosave<Words>({
    id: `practice ${id}`,
    words: wordsOf(practice),
    version: practice.words?.version ?? 0,
    save: ({ text }, version) => keepWords(id, { text, language }, version),
    latest: async () => {
      const theirs = await queries.query({ ...myPracticeQuery(id), staleTime: 0 });
      return { words: wordsOf(theirs), version: theirs.words?.version ?? 0 };
    },
  });
  const { words } = saving;
  const long = limit !== null && [...words.text].length > limit;
  const empty = words.text.trim() === '';
  // Kept once more, in the language chosen last, also where it is what was submitted before.
  const send = async (): Promise<void> => {
    if (await saving.keep()) submit.mutate(undefined);
  };
  return (
    <Sheet component="section" aria-label={t('practices.answer')}>
      <Stack>
        <WordsField
          label={t('practices.answer')}
          text={words.text}
          language={language}
          limit={limit}
          onChange={(text) => saving.change({ text })}
        />
        <PracticeFindings practiceId={id} text={words.text} language={language} />
        <SavingLine saving={saving} />
        {submit.error !== null && <ProblemNotice error={submit.error} />}
        <Group>
          <Button
            leftSection={<Icon name="review" />}
            loading={submit.isPending}
            disabled={empty || long || saving.state === 'stale' || saving.state === 'saving'}
            onClick={() => void send()}
          >
            {t('practices.submit')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('practices.private')}
        </Text>
      </Stack>
    </Sheet>
  );
}
