import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { languages, nameOf } from '../../app/language';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { ContentActs } from './ContentActs';
import { ContentState } from './ContentState';
import { type ContentDetail, contentQuery } from './library';
import { ShareForm } from './ShareForm';

/** Content of the library, for whoever shares, keeps or decides on it. */
export function ContentScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/library/$id' });
  const query = useQuery(contentQuery(id));
  const item = query.data;
  return (
    <Page
      key={id}
      title={item === undefined ? t('library.one') : t.names(item.titles)}
      about={item !== undefined && <About item={item} />}
      actions={<Go to="/library">{t('library.title')}</Go>}
    >
      <Loaded query={query}>
        {(found) => (
          <Stack>
            {found.note !== null && (
              <Notice tone="warning" title={t('library.declined')}>
                <p className="words">{found.note}</p>
              </Notice>
            )}
            {found.standing !== null && <Notice title={t('library.standing')}>{null}</Notice>}
            <Spoken item={found} />
            <ContentActs item={found} />
            {found.channels.length > 0 && <ShareForm item={found} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function About({ item }: { item: ContentDetail }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Group gap={6} component="span">
      <ContentState item={item} />
      <Text span>{code('risk', item.risk)}</Text>
      {item.suggester !== null && (
        <Text span>· {t('library.credit', { name: displayName(item.suggester, t.language) })}</Text>
      )}
      {item.expiresAt !== null && <Text span>· {t('library.until', { date: t.date(item.expiresAt) })}</Text>}
    </Group>
  );
}

/** What it says in each language. */
function Spoken({ item }: { item: ContentDetail }): JSX.Element {
  const t = useText();
  const spoken = [...new Set([t.language, ...languages, ...Object.keys(item.shares)])];
  return (
    <div className="columns">
      {spoken
        .filter((language) => item.shares[language] !== undefined)
        .map((language) => (
          <Sheet key={language} component="section" aria-label={nameOf(language)}>
            <Stack gap="xs" lang={language}>
              <Title order={2} size="h5">
                {nameOf(language)} · <bdi>{item.titles[language] ?? ''}</bdi>
              </Title>
              {item.texts[language] !== undefined && (
                <Text className="words" dir="auto">
                  {item.texts[language]}
                </Text>
              )}
              <Text className="words" dir="auto" fw={500}>
                {item.shares[language]}
              </Text>
              {item.links[language] !== undefined && (
                <Anchor href={item.links[language]} target="_blank" rel="noreferrer" dir="ltr" className="words">
                  {item.links[language]}
                </Anchor>
              )}
            </Stack>
          </Sheet>
        ))}
    </div>
  );
}
