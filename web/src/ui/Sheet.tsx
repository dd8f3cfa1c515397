import { Paper, type PaperProps } from '@mantine/core';
import type { CSSProperties, JSX, ReactNode } from 'react';

interface Props extends PaperProps {
  readonly children: ReactNode;
  readonly component?: 'section' | 'article' | 'li' | 'div';
  readonly className?: string;
  readonly style?: CSSProperties;
  /** -1 where the focus is led to it. */
  readonly tabIndex?: -1;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

/** A sheet of paper on the ground of the page. */
export function Sheet({ children, component = 'div', ...rest }: Props): JSX.Element {
  return (
    // In a long list it stands in a part of it, and is a row of it all the same.
    <Paper
      component={component}
      role={component === 'li' ? 'listitem' : undefined}
      withBorder
      p="md"
      radius="md"
      {...rest}
    >
      {children}
    </Paper>
  );
}
