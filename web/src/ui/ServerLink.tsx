import { Anchor, type AnchorProps } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { JSX, MouseEvent, ReactNode } from 'react';
import { basePath } from '../api/client';

interface Props extends AnchorProps {
  /** An address of the console, as the server names it. */
  readonly where: string;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
}

/** A link to an address that the server named. */
export function ServerLink({ where, children, ...rest }: Props): JSX.Element {
  const router = useRouter();
  const href = `${basePath}${where.startsWith('/') ? where : `/${where}`}`;
  const open = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <Anchor href={href} onClick={open} {...rest}>
      {children}
    </Anchor>
  );
}
