import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { TopicEditor } from './TopicEditor';
import { TopicPeople } from './TopicPeople';
import { topicQuery } from './topics';

/** A topic and its rules, to be changed. */
export function TopicScreen(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const { id } = useParams({ from: '/topics/$id' });
  const query = useQuery(topicQuery(id));
  return (
    <Loaded query={query}>
      {(topic) => (
        <Page title={t.names(topic.names)} about={<Go to="/topics">{t('topics.kept')}</Go>}>
          <TopicEditor key={topic.version} topic={topic} onSaved={() => void go({ to: '/topics' })} />
          <TopicPeople id={topic.id} />
        </Page>
      )}
    </Loaded>
  );
}

/** A new topic. */
export function NewTopic(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  return (
    <Page title={t('topics.add')} about={<Go to="/topics">{t('topics.kept')}</Go>}>
      <TopicEditor topic={null} onSaved={() => void go({ to: '/topics' })} />
    </Page>
  );
}
