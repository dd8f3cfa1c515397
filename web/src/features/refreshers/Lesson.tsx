import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Page } from '../../ui/Page';
import { LessonWords } from '../training/LessonWords';
import { moduleQuery } from '../training/training';

/** A lesson to be read, by whoever: nothing is credited. */
export function Lesson(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/lessons/$id' });
  const { data } = useQuery(moduleQuery(id));
  return (
    <Page
      title={data === undefined ? t('refresher.lesson') : t.names(data.names)}
      about={data !== undefined && <Text span>{t('refresher.length', { minutes: Math.ceil(data.seconds / 60) })}</Text>}
    >
      <LessonWords moduleId={id} />
    </Page>
  );
}
