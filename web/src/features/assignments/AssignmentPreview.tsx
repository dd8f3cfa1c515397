import { Alert, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { everyoneQuery, previewQuery, type What, type Whom } from './assignments';

interface Props {
  /** Null: nothing chosen yet. */
  readonly what: What | null;
  readonly audienceId: string | undefined;
  readonly everyone: boolean;
  /** Where a list is chosen: null before it is read. */
  readonly listId: string | null | undefined;
  readonly joinerDays: number;
}

/** Whom the assignment would reach, before it does. */
export function AssignmentPreview({ what, audienceId, everyone, listId, joinerDays }: Props): JSX.Element | null {
  const days = joinerDays > 0 ? joinerDays : 30;
  if (what === null) return null;
  if (listId !== undefined) {
    return listId === null ? null : <Counts what={what} whom={{ listId }} joinerDays={days} />;
  }
  if (audienceId === undefined || audienceId === '') return everyone ? <WholeCompany /> : null;
  return <Counts what={what} whom={{ audienceId }} joinerDays={days} />;
}

function Counts({ what, whom, joinerDays }: { what: What; whom: Whom; joinerDays: number }): JSX.Element {
  const t = useText();
  const query = useQuery(previewQuery(what, whom, joinerDays));
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
          <Holding preview={preview} />
        </Alert>
      )}
    </Loaded>
  );
}

/** Who holds the belt already, the first of them. */
function Holding({ preview }: { preview: Dto<'AssignmentPreviewDto'> }): JSX.Element | null {
  const t = useText();
  if (preview.holding.length === 0) return null;
  const names = preview.holding.map((holder) => displayName(holder, t.language));
  const more = preview.completed - names.length;
  const list = new Intl.ListFormat(t.language).format(
    more > 0 ? [...names, t('audience.more', { count: more })] : names,
  );
  return (
    <Text size="sm" mt="xs">
      {t('preview.holding', { names: list })}
    </Text>
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
