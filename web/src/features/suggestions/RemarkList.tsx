import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { RemarkItem } from './RemarkItem';
import { remarksQuery, useAcceptAll } from './remarks';
import { SayRemark } from './SayRemark';

interface Props {
  readonly draftId: string;
  /** The words as this reader sees them, in which places are counted. */
  readonly text: string;
  readonly language: string;
  /** The author's: keeps what was typed before anything is taken over; false when that failed. */
  readonly flush?: () => Promise<boolean>;
  /** The way to say more opens when asked for: what is to be decided stands below. */
  readonly folded?: boolean;
}

const ready = (): Promise<boolean> => Promise.resolve(true);

/** What was said of words, in the order of the text; with the way to say more where one may. */
export function RemarkList({ draftId, text, language, flush = ready, folded = false }: Props): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(remarksQuery(draftId));
  const all = useAcceptAll(draftId);
  if (data === undefined) return null;
  const maySuggest = data.can.includes('suggest');
  if (data.items.length === 0 && !maySuggest) return null;
  // A comment that an open suggestion answers is shown with it.
  const answering = data.items.filter(({ state, answersId }) => state === 'open' && answersId !== null);
  const answered = new Set(answering.map(({ answersId }) => answersId));
  const comments = data.items.filter(({ kind, state }) => kind === 'comment' && state === 'open');
  const shown = data.items.filter((remark) => !comments.includes(remark) || !answered.has(remark.id));
  const open = shown.filter(({ state }) => state === 'open').length;
  const say = (
    <SayRemark
      draftId={draftId}
      text={text}
      language={language}
      revision={data.revision}
      comments={comments.filter(({ id, from }) => from !== null && !answered.has(id))}
    />
  );
  return (
    <Section
      title={t('remarks.title')}
      beside={open > 0 && <span className="meta">{t('remarks.open', { count: open })}</span>}
    >
      {all.error !== null && <ProblemNotice error={all.error} />}
      {data.can.includes('accept-all') && (
        <Group mb="sm">
          <Button
            size="sm"
            variant="default"
            loading={all.isPending}
            onClick={() => void flush().then((kept) => kept && all.mutate())}
          >
            {t('remarks.accept-all')}
          </Button>
        </Group>
      )}
      {data.items.length > 0 && (
        <List label={t('remarks.title')}>
          {shown.map((remark) => (
            <RemarkItem
              key={remark.id}
              draftId={draftId}
              remark={remark}
              comment={comments.find(({ id }) => id === remark.answersId && remark.state === 'open')}
              words={maySuggest ? { text, revision: data.revision } : null}
              language={language}
              flush={flush}
            />
          ))}
        </List>
      )}
      {maySuggest && (folded ? <Folded title={t('remark.say')}>{say}</Folded> : say)}
    </Section>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
