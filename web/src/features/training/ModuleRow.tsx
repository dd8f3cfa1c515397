import { Box, Group, Text, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon, type IconName } from '../../ui/Icon';
import { type Enrolment, type MyModule, waitsFor } from './training';

const ICONS: Readonly<Record<MyModule['kind'], IconName>> = {
  lesson: 'lesson',
  quiz: 'quiz',
  acknowledgement: 'rules',
  practice: 'edit',
  session: 'clock',
  package: 'publish',
  episode: 'play',
};

interface Props {
  readonly enrolment: Enrolment;
  readonly module: MyModule;
  readonly next: boolean;
}

/** A step of a track: done, to do, or locked until something else is done. */
export function ModuleRow({ enrolment, module, next }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const done = module.completedAt !== null;
  const before = waitsFor(enrolment, module).map((names) => t.names(names));
  const choice = enrolment.choices.find(({ code: each }) => each === module.choice);
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
              {choice !== undefined &&
                ` · ${t('training.choice', { choice: t.names(choice.names), short: choice.short })}`}
            </Text>
            {before.length > 0 && (
              <Text size="sm" c="dimmed">
                {t('training.locked', { modules: before.join(' · ') })}
              </Text>
            )}
          </Box>
          {before.length > 0 && (
            <Box component="span" c="dimmed">
              <Icon name="lock" />
            </Box>
          )}
          {module.waivedAt !== null && !done && <Text size="sm">{t('training.waived')}</Text>}
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
