import { Box, Group, Text, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon, type IconName } from '../../ui/Icon';
import type { MyModule } from './training';

const ICONS: Readonly<Record<MyModule['kind'], IconName>> = {
  lesson: 'lesson',
  quiz: 'quiz',
  acknowledgement: 'rules',
  practice: 'edit',
  session: 'clock',
  package: 'publish',
};

/** A step of a track, done or to do. */
export function ModuleRow({ module, next }: { module: MyModule; next: boolean }): JSX.Element {
  const t = useText();
  const code = useCode();
  const done = module.completedAt !== null;
  return (
    <Box component="li">
      <Link to="/modules/$id" params={{ id: module.id }} className="row-link" aria-current={next ? 'step' : undefined}>
        <Group wrap="nowrap" py="xs" px="xs">
          <Icon name={ICONS[module.kind]} />
          <Box style={{ flex: 1, minInlineSize: 0 }}>
            <Text fw={next ? 650 : 400}>{t.names(module.names)}</Text>
            <Text size="sm" c="dimmed">
              {code('module', module.kind)}
              {module.seconds > 0 && ` · ${t('training.length', { minutes: Math.ceil(module.seconds / 60) })}`}
            </Text>
          </Box>
          {done && (
            <Box component="span" c="dimmed">
              <Icon name="check" />
              <VisuallyHidden>{t('training.done')}</VisuallyHidden>
            </Box>
          )}
        </Group>
      </Link>
    </Box>
  );
}
