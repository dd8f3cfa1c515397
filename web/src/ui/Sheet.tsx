import { Paper, type PaperProps } from '@mantine/core';
import type { CSSProperties, JSX, ReactNode } from 'react';

interface Props extends PaperProps {
  readonly children: ReactNode;
  readonly component?: 'section' | 'article' | 'li' | 'div';
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** A sheet of paper on the ground of the page. */
export function Sheet({ children, component = 'div', ...rest }: Props): JSX.Element {
  return (
    <Paper component={component} withBorder p="md" radius="md" {...rest}>
      {children}
    </Paper>
  );
}
