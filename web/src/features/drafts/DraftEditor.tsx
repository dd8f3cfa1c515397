import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { languages, nameOf } from '../../app/language';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { LiveFindings } from '../checks/LiveFindings';
import { goalsQuery } from '../goals/goals';
import { Images } from '../images/Images';
import { AskHelp } from '../suggestions/AskHelp';
import { RemarkList } from '../suggestions/RemarkList';
import { ArticleHead } from './ArticleHead';
import { Conflict } from './Conflict';
import { type Draft, RELATIONSHIPS, useSubmitDraft, useWithdrawDraft, plainLimit } from './drafts';
import { Preview } from './Preview';
import { Refused } from './Refused';
import { SavingLine } from './SavingLine';
import { useDraftAutosave } from './useDraftAutosave';
import { WordsField } from './WordsField';

interface Props {
  readonly draft: Draft;
  /** The words are typed next. */
  readonly begun: boolean;
  readonly beside?: ((insert: (text: string) => void) => ReactNode) | undefined;
  readonly onSubmitted?: () => void;
}

/** Where words are written: kept as they are typed, submitted when their author says so. */
export function DraftEditor({ draft, begun, beside, onSubmitted }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const saving = useDraftAutosave(draft);
  const submit = useSubmitDraft(draft.id);
  const withdraw = useWithdrawDraft(draft.id);
  const goals = useQuery(goalsQuery).data?.items ?? [];
  const { words } = saving;
  const field = useRef<HTMLTextAreaElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begun) field.current?.focus();
  }, [begun]);
  const limit = plainLimit(draft.channel);
  const spoken = [...new Set([words.language, ...languages])];
  // Saved words that the server would not take now: unchanged since they came back, or not permitted.
  const untouched = saving.state === 'saved' && !draft.can.includes('submit');
  const send = async (): Promise<void> => {
    if (await saving.flush()) submit.mutate(undefined, { onSuccess: onSubmitted });
  };
  return (
    <Sheet component="section" aria-label={t('draft.your-words')}>
      <Stack>
        {beside?.((text) => saving.change({ text: words.text.trim() === '' ? text : `${words.text}\n${text}` }))}
        <ArticleHead words={words} onChange={(changes) => saving.change(changes)} field={titleField} />
        <WordsField
          label={t(words.title === null ? 'draft.your-words' : 'article.text')}
          text={words.text}
          language={words.language}
          limit={limit}
          onChange={(text) => saving.change({ text })}
          field={field}
        />
        <LiveFindings
          draft={draft}
          words={words}
          field={field}
          titleField={titleField}
          onFix={(changes) => saving.change(changes)}
        />
        <Group grow preventGrowOverflow={false} align="flex-start">
          <NativeSelect
            label={t('draft.relationship')}
            value={words.relationship}
            onChange={(event) =>
              saving.change({
                relationship: RELATIONSHIPS.find((known) => known === event.currentTarget.value) ?? 'employee',
              })
            }
            data={RELATIONSHIPS.map((value) => ({ value, label: code('relationship', value) }))}
          />
          <NativeSelect
            label={t('draft.language')}
            value={words.language}
            onChange={(event) => saving.change({ language: event.currentTarget.value })}
            data={spoken.map((value) => ({ value, label: nameOf(value) }))}
          />
          {goals.length > 0 && (
            <NativeSelect
              label={t('draft.goal')}
              value={words.goalId ?? ''}
              onChange={(event) => saving.change({ goalId: event.currentTarget.value || null })}
              data={[
                { value: '', label: t('draft.goal.none') },
                ...goals.map((goal) => ({ value: goal.id, label: t.names(goal.names) })),
              ]}
            />
          )}
        </Group>
        <Preview draft={draft} words={words} />
        <Images draftId={draft.id} revision={draft.revision} language={words.language} flush={saving.flush} />
        <SavingLine
          saving={saving}
          both={saving.theirs && <Conflict mine={words.text} theirs={saving.theirs.text} language={words.language} />}
          onBoth={
            saving.theirs === null
              ? undefined
              : () => saving.keepMine({ text: `${words.text}\n\n${saving.theirs?.text ?? ''}` })
          }
        />
        {submit.error !== null && <ProblemNotice error={submit.error} />}
        {withdraw.error !== null && <ProblemNotice error={withdraw.error} />}
        {words.text.trim() !== '' && saving.state === 'saved' && <Refused draft={draft} acts={['submit']} />}
        <Group>
          <Button
            leftSection={<Icon name="review" />}
            loading={submit.isPending}
            disabled={words.text.trim() === '' || words.title?.trim() === '' || saving.state === 'stale' || untouched}
            onClick={() => void send()}
          >
            {t('draft.submit')}
          </Button>
          {draft.can.includes('withdraw') && (
            <Button variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('draft.withdraw')}
            </Button>
          )}
        </Group>
        {draft.kind === 'post' && (
          <Go to="/drafts/$id/variants" params={{ id: draft.id }} size="sm">
            {t('variants.title')}
          </Go>
        )}
        <AskHelp draftId={draft.id} />
        <RemarkList draftId={draft.id} text={draft.text} language={draft.language} flush={saving.flush} />
      </Stack>
    </Sheet>
  );
}
