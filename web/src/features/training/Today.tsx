import { Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import type { MyTraining } from './training';

/** A step a day: one module of at most four minutes, or the weekly update. */
export function Today({ today }: { today: MyTraining['today'] }): JSX.Element | null {
  const t = useText();
  if (today.path === null && !today.done) return null;
  const name = today.names === null ? t('training.offer.update') : t.names(today.names);
  const minutes = Math.ceil((today.seconds ?? 0) / 60);
  return (
    <Section title={t('home.today')}>
      <Sheet>
        <Group justify="space-between">
          <Group gap="xs" wrap="nowrap" role={today.done ? 'status' : undefined}>
            <Icon name={today.done ? 'check' : 'clock'} />
            <Text>
              {today.done ? t('today.done') : t('today.step', { name, minutes })}
              {today.done && today.path !== null && ` ${t('today.more', { name, minutes })}`}
            </Text>
          </Group>
          {today.moduleId === null && today.path !== null && (
            <GoButton to="/update" variant={today.done ? 'default' : 'filled'}>
              {t('today.go')}
            </GoButton>
          )}
          {today.moduleId !== null && (
            <GoButton to="/modules/$id" params={{ id: today.moduleId }} variant={today.done ? 'default' : 'filled'}>
              {t('today.go')}
            </GoButton>
          )}
        </Group>
      </Sheet>
    </Section>
  );
}
