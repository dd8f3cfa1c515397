import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Messages } from './language';
import { LanguageProvider } from './LanguageProvider';
import { queryClient } from './queries';
import { router } from './router';
import { theme, variables } from './theme';

export function App({ language, messages }: { language: string; messages: Messages }): JSX.Element {
  return (
    <DirectionProvider>
      <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={variables}>
        <QueryClientProvider client={queryClient}>
          <LanguageProvider language={language} messages={messages}>
            <RouterProvider router={router} />
          </LanguageProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
