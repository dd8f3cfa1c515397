import { Stack, Text, Title } from '@mantine/core';
import type { CSSProperties, JSX, ReactNode } from 'react';
import { Sheet } from '../../ui/Sheet';

interface Props {
  readonly kicker: string;
  readonly title: string;
  readonly colour?: string;
  readonly children: ReactNode;
}

/** The card of the one next thing. */
export function NextCard({ kicker, title, colour, children }: Props): JSX.Element {
  const style = colour === undefined ? undefined : ({ '--next-colour': colour } as CSSProperties);
  return (
    <Sheet component="section" aria-labelledby="next" p="lg" className="next" style={style}>
      <Stack>
        <div>
          <Text size="sm" c="dimmed">
            {kicker}
          </Text>
          <Title order={2} id="next" className="words" lineClamp={3}>
            {title}
          </Title>
        </div>
        {children}
      </Stack>
    </Sheet>
  );
}
