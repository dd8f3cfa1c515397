import { Alert, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { everyoneQuery, previewQuery } from './assignments';

interface Props {
  readonly belt: string;
  readonly audienceId: string | undefined;
  readonly everyone: boolean;
}

/** Whom the assignment would reach, before it does. */
export function AssignmentPreview({ belt, audienceId, everyone }: Props): JSX.Element | null {
  if (belt === '' || (audienceId === '' && !everyone)) return null;
  if (audienceId === undefined || audienceId === '') return everyone ? <WholeCompany /> : null;
  return <Counts belt={belt} audienceId={audienceId} />;
}

function Counts({ belt, audienceId }: { belt: string; audienceId: string }): JSX.Element {
  const t = useText();
  const query = useQuery(previewQuery(belt, audienceId));
  return (
    <Loaded query={query} rows={1}>
      {(preview) => (
        <Alert role="status" variant="outline" icon={<Icon name="person" />} title={t('preview.title')}>
          <SimpleGrid component="dl" cols={{ base: 2, xs: 4 }} m={0}>
            {[
              { label: t('preview.members'), count: preview.members },
              { label: t('preview.to-enrol'), count: preview.toEnrol },
              { label: t('preview.already'), count: preview.already },
              { label: t('preview.completed'), count: preview.completed },
            ].map(({ label, count }) => (
              <div key={label}>
                <Text component="dt" size="sm">
                  {label}
                </Text>
                <Text component="dd" m={0} fw={650} size="lg">
                  {t.number(count)}
                </Text>
              </div>
            ))}
          </SimpleGrid>
        </Alert>
      )}
    </Loaded>
  );
}

/** There is no such audience yet; it is made with the assignment. */
function WholeCompany(): JSX.Element {
  const t = useText();
  const query = useQuery(everyoneQuery);
  return (
    <Loaded query={query} rows={1}>
      {({ count }) => (
        <Alert role="status" variant="outline" icon={<Icon name="person" />} title={t('preview.title')}>
          {t('preview.everyone', { count })}
        </Alert>
      )}
    </Loaded>
  );
}
