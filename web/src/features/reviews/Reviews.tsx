import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useRef, useState } from 'react';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { languageChoices } from '../../ui/languages';
import { Choice } from '../../ui/Choice';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { useLetters, useLettersOn } from '../../ui/letters';
import { List } from '../../ui/List';
import { MissingNotice } from '../../ui/MissingNotice';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { LettersHelp } from './LettersHelp';
import { type Asked, askedQuery, useApproveSeveral } from './queue';
import type { Waiting } from './reviews';
import { SeveralAnswers } from './SeveralAnswers';
import { WaitingRow } from './WaitingRow';

/** Plain words of low risk, that one approval settles: the server says so again. */
const isPlain = ({ risk, revision, steps }: Waiting): boolean => risk === 'low' && revision === 1 && steps === 1;

/** At most so many are approved at once. */
const SEVERAL = 50;

/** What waits for a decision: what was offered to oneself first, in the order it is owed; by keys alone, and several at once. */
export function Reviews(): JSX.Element {
  const t = useText();
  const code = useCode();
  const go = useNavigate();
  const plans = usePermission('drafts:review');
  const [asked, setAsked] = useState<Asked>({ only: 'all', risk: '', language: '' });
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [help, setHelp] = useState(false);
  const [lettersOn, setLettersOn] = useLettersOn();
  const query = useInfiniteQuery({ ...askedQuery(asked), refetchInterval: 30_000 });
  const several = useApproveSeveral();
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const missing = query.data?.pages[0]?.missing ?? [];
  const picked = items.filter((item) => chosen.has(item.draftId) && isPlain(item)).slice(0, SEVERAL);
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, to));
    setAt(next);
    links.current.get(items[next]?.draftId ?? '')?.focus();
  };
  const choose = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const present = items[at];
  useLetters(
    {
      KeyJ: () => move(links.current.get(present?.draftId ?? '') === document.activeElement ? at + 1 : at),
      KeyK: () => move(at - 1),
      KeyX:
        present !== undefined && isPlain(present)
          ? () => choose(present.draftId, !chosen.has(present.draftId))
          : undefined,
      KeyN:
        items[0] === undefined
          ? undefined
          : () => void go({ to: '/drafts/$id', params: { id: items[0]?.draftId ?? '' } }),
      Help: () => setHelp(true),
    },
    lettersOn,
  );
  return (
    <Page
      title={t('reviews.title')}
      about={t('reviews.about')}
      actions={
        <Group gap="md">
          <Go to="/reviews/stuck">{t('stuck.title')}</Go>
          {plans && <Go to="/reviews/plans">{t('plans.title')}</Go>}
          <Go to="/reviews/reasons">{t('codes.title')}</Go>
          <Go to="/reviews/deputies">{t('deputies.title')}</Go>
        </Group>
      }
    >
      <Stack>
        <Group>
          <Go to="/track-record-proposals">{t('track-record.proposals')}</Go>
          <Go to="/clause-teaching">{t('teaching.title')}</Go>
        </Group>
        {missing.length > 0 && <MissingNotice missing={missing} />}
        <Group align="end" gap="md">
          <Choice
            label={t('reviews.show')}
            value={asked.only}
            onChange={(only) => setAsked({ ...asked, only })}
            options={(['all', 'mine', 'late'] as const).map((only) => ({
              value: only,
              label: code('reviews.only', only),
            }))}
          />
          <NativeSelect
            label={t('reviews.risk')}
            value={asked.risk}
            onChange={(event) => setAsked({ ...asked, risk: event.currentTarget.value as Asked['risk'] })}
            data={[
              { value: '', label: t('reviews.any') },
              ...(['high', 'medium', 'low'] as const).map((risk) => ({ value: risk, label: code('risk', risk) })),
            ]}
          />
          <NativeSelect
            label={t('reviews.language')}
            value={asked.language}
            onChange={(event) => setAsked({ ...asked, language: event.currentTarget.value })}
            data={[{ value: '', label: t('reviews.any') }, ...languageChoices()]}
          />
          <LettersHelp opened={help} onOpen={setHelp} on={lettersOn} onTurn={setLettersOn} list />
        </Group>
        <Pages
          query={query}
          empty={
            missing.length === 0 && (
              <Empty title={t('reviews.empty')} icon="check">
                {t('reviews.empty.explained')}
              </Empty>
            )
          }
        >
          {(shown) => (
            <Stack>
              <SeveralAnswers sent={several} items={items} />
              {shown.some(isPlain) && (
                <Group>
                  <Checkbox
                    label={t('reviews.choose-plain')}
                    checked={picked.length > 0 && shown.filter(isPlain).every(({ draftId }) => chosen.has(draftId))}
                    onChange={(event) =>
                      setChosen(
                        new Set(event.currentTarget.checked ? shown.filter(isPlain).map(({ draftId }) => draftId) : []),
                      )
                    }
                  />
                  <Button
                    size="sm"
                    variant="default"
                    disabled={picked.length === 0}
                    loading={several.isPending}
                    onClick={() => several.mutate(picked, { onSuccess: () => setChosen(new Set()) })}
                  >
                    {t('reviews.approve-several', { count: picked.length })}
                  </Button>
                </Group>
              )}
              <List label={t('reviews.title')}>
                {shown.map((item, place) => (
                  <WaitingRow
                    key={item.draftId}
                    item={item}
                    chosen={isPlain(item) ? chosen.has(item.draftId) : null}
                    onChoose={(on) => choose(item.draftId, on)}
                    onFocus={() => setAt(place)}
                    link={(anchor) => {
                      if (anchor === null) links.current.delete(item.draftId);
                      else links.current.set(item.draftId, anchor);
                    }}
                  />
                ))}
              </List>
            </Stack>
          )}
        </Pages>
      </Stack>
    </Page>
  );
}
