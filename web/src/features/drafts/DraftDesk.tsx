import { Alert, Button, Group, Stack } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Gallery } from '../images/Gallery';
import { RemarkList } from '../suggestions/RemarkList';
import { DraftEditor } from './DraftEditor';
import { type Draft, useWithdrawDraft } from './drafts';
import { Refused } from './Refused';
import { Words } from './Words';

interface Props {
  readonly draft: Draft;
  /** It has just been begun: the words are typed next. */
  readonly begun?: boolean;
  /** Shown above the words while they are written; what it is given puts words in. */
  readonly beside?: (insert: (text: string) => void) => ReactNode;
}

/** The author's side: words to write while they are with the author, to read while they are with somebody else. */
export function DraftDesk({ draft, begun = false, beside }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const [again, setAgain] = useState(false);
  const withdraw = useWithdrawDraft(draft.id);
  const withAuthor = draft.state === 'writing' || draft.state === 'returned';
  if (draft.can.includes('edit') && (withAuthor || again)) {
    return <DraftEditor draft={draft} begun={begun || again} beside={beside} onSubmitted={() => setAgain(false)} />;
  }
  return (
    <Stack>
      <Alert variant="outline" icon={<Icon name="clock" />} role="status">
        {code('draft.where', draft.state)}
      </Alert>
      <Words draft={draft} title={t('draft.your-words')} />
      <Gallery draftId={draft.id} revision={draft.revision} language={draft.language} />
      <RemarkList draftId={draft.id} text={draft.text} language={draft.language} />
      {draft.state !== 'published' && <Refused draft={draft} acts={['edit', 'submit']} />}
      {withdraw.error !== null && <ProblemNotice error={withdraw.error} />}
      <Group>
        {draft.can.includes('edit') && (
          <Button variant="default" onClick={() => setAgain(true)}>
            {t('draft.edit-again')}
          </Button>
        )}
        {draft.can.includes('withdraw') && (
          <Button variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('draft.withdraw')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
