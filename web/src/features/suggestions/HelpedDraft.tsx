import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { basePath } from '../../api/client';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Pictures } from '../images/Gallery';
import { RemarkList } from './RemarkList';
import { helpedQuery } from './remarks';

/** Words with which somebody asks for help: read, suggested to, left to their author. */
export function HelpedDraft(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/help-wanted/$id' });
  const query = useQuery(helpedQuery(id));
  return (
    <Page
      key={id}
      title={t('help.one')}
      about={
        query.data !== undefined && (
          <span>
            <bdi>{displayName(query.data.author, t.language)}</bdi> · <bdi>{t.names(query.data.channel.names)}</bdi>
          </span>
        )
      }
      actions={<Go to="/help-wanted">{t('help.queue')}</Go>}
    >
      <Loaded query={query}>
        {(draft) => (
          <Stack>
            <Notice title={t('help.wish-is')} icon="person">
              <Text className="words" dir="auto">
                {draft.wish}
              </Text>
              <Text size="sm">{t('help.no-record')}</Text>
            </Notice>
            <Sheet component="section" aria-label={t('help.words')}>
              {draft.title !== null && (
                <Text className="words" lang={draft.language} fz="xl" fw={700}>
                  {draft.title}
                </Text>
              )}
              <Text className="words" lang={draft.language} fz="lg">
                {draft.text === '' ? t('help.no-words') : draft.text}
              </Text>
            </Sheet>
            <Pictures
              images={draft.images}
              language={draft.language}
              addressOf={(imageId) => `${basePath}/api/v1/help-wanted/${draft.id}/images/${imageId}/content`}
            />
            <RemarkList draftId={draft.id} text={draft.text} language={draft.language} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
