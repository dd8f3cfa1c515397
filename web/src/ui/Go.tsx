import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, JSX, Ref } from 'react';

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps | keyof ButtonProps> & {
  readonly ref?: Ref<HTMLAnchorElement>;
};

function AnchorBase(props: AnchorProps & Native): JSX.Element {
  return <Anchor {...props} />;
}

function ButtonBase(props: ButtonProps & Native): JSX.Element {
  return <Button component="a" {...props} />;
}

/** A link to another screen. */
export const Go = createLink(AnchorBase);

/** A link to another screen that looks like the thing to do. */
export const GoButton = createLink(ButtonBase);
