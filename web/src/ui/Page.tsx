import { Group, Stack, Text, Title } from '@mantine/core';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../app/text';

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

let first = true;

/** A screen: its heading takes the focus when one comes to it, so that readers of the screen hear where they are. */
export function Page({ title, about, actions, children }: Props): JSX.Element {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  const whole = t('app.title', { page: title });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return (
    <Stack gap="lg" maw={880} mx="auto">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={1} size="h2" ref={heading} tabIndex={-1} className="words">
            {title}
          </Title>
          {about !== undefined && (
            <Text component="div" c="dimmed" mt={4}>
              {about}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}
