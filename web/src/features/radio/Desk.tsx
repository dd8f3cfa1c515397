import { Badge, Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { NamesFields } from '../../ui/NamesFields';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { deskQuery, useBegin } from './desk';

/** The episodes of all leads: drafts, published ones and withdrawn ones. */
export function Desk(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(deskQuery);
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={t('radio.desk')}
      about={t('radio.desk.about')}
      actions={
        <>
          <Go to="/radio">{t('radio.title')}</Go>
          <Button leftSection={<Icon name="plus" />} onClick={() => setOpen(true)}>
            {t('radio.begin')}
          </Button>
        </>
      }
    >
      <Pages
        query={query}
        empty={
          <Empty title={t('radio.desk.empty')} icon="play">
            {t('radio.desk.empty.explained')}
          </Empty>
        }
      >
        {(episodes) => (
          <ul className="path" aria-label={t('radio.desk')}>
            {episodes.map(({ id, names, state, createdAt, publishedAt, parts, sound }) => (
              <li key={id}>
                <Link to="/radio/desk/$id" params={{ id }} className="path-row">
                  <span className="path-sign">
                    <Icon name={sound ? 'play' : 'lesson'} />
                  </span>
                  <span className="path-words">
                    <Text component="span" className="path-title">
                      <bdi>{t.names(names)}</bdi>
                    </Text>
                    <span className="path-about">
                      {t('radio.desk.row', { date: t.date(publishedAt ?? createdAt), parts })}
                    </span>
                  </span>
                  <Badge tt="none" variant={state === 'published' ? 'filled' : 'default'}>
                    {t(`radio.state.${state}`)}
                  </Badge>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      <Dialog opened={open} title={t('radio.begin')} onClose={() => setOpen(false)}>
        {open && <Begin />}
      </Dialog>
    </Page>
  );
}

function Begin(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const begin = useBegin();
  const [names, setNames] = useState<Record<string, string>>({});
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin.mutate(names, {
          onSuccess: ({ id }) => void navigate({ to: '/radio/desk/$id', params: { id } }),
        });
      }}
    >
      <Stack>
        <NamesFields label={t('radio.name')} value={names} onChange={setNames} />
        {begin.error !== null && <ProblemNotice error={begin.error} />}
        <Button type="submit" loading={begin.isPending} disabled={Object.keys(names).length === 0}>
          {t('radio.begin')}
        </Button>
      </Stack>
    </form>
  );
}
