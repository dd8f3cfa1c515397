import { Text, Title } from '@mantine/core';
import type { JSX, ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A way in under its title. */
export function Titled({ title, about, children }: Props): JSX.Element {
  return (
    <>
      <div>
        <Title order={1} tabIndex={-1}>
          {title}
        </Title>
        {about !== undefined && <Text c="dimmed">{about}</Text>}
      </div>
      {children}
    </>
  );
}
