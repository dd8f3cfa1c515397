import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { problemOf } from '../../api/problem';
import { useSignOut } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { QuizPlayer } from '../quiz/QuizPlayer';
import { receiptsQuery } from './desk';
import { type Edition, useAcknowledge } from './rules';

interface Props {
  readonly edition: Edition;
  /** The one it was read in. */
  readonly language: string;
}

/** "I have read and understood", after the quiz where there is one; then the receipt. */
export function Acknowledgement({ edition, language }: Props): JSX.Element | null {
  const t = useText();
  if (edition.acknowledgement !== null) {
    return (
      <Alert role="status" color="green" variant="outline" icon={<Icon name="check" />} title={t('rules.acknowledged')}>
        {t('rules.receipt', { date: t.dateTime(edition.acknowledgement.at) })} <ReceiptLink editionId={edition.id} />
      </Alert>
    );
  }
  return edition.can.includes('acknowledge') ? <Acknowledge edition={edition} language={language} /> : null;
}

function ReceiptLink({ editionId }: { editionId: string }): JSX.Element | null {
  const t = useText();
  const receipts = useQuery(receiptsQuery);
  const receipt = receipts.data?.items.find((one) => one.editionId === editionId);
  if (receipt === undefined) return null;
  return (
    <Go to="/rules/receipts/$id" params={{ id: receipt.id }}>
      {t('rules.receipt.show')}
    </Go>
  );
}

function Acknowledge({ edition, language }: Props): JSX.Element {
  const t = useText();
  const acknowledge = useAcknowledge(edition.id);
  const { quiz } = edition;
  const passed = quiz === null || quiz.passed;
  // Whoever passes here goes on seeing what it was worth.
  const [asked] = useState(!passed);
  return (
    <Stack>
      {quiz !== null && asked && (
        <section aria-label={t('rules.quiz.name')}>
          <Text mb="sm">{t('rules.quiz', { questions: quiz.questions })}</Text>
          <QuizPlayer quizId={quiz.id} />
        </section>
      )}
      <Sheet>
        <Stack align="flex-start">
          <Text>{edition.sentence}</Text>
          {acknowledge.error !== null && <ProblemNotice error={acknowledge.error} />}
          {problemOf(acknowledge.error)?.code === 'login-too-old' && <SignInAgain />}
          <Button
            leftSection={<Icon name="check" />}
            loading={acknowledge.isPending}
            disabled={!passed}
            onClick={() => acknowledge.mutate(language)}
          >
            {t('rules.acknowledge')}
          </Button>
        </Stack>
      </Sheet>
    </Stack>
  );
}

/** Ends the login; the sign-in screen comes up at this very address. */
function SignInAgain(): JSX.Element {
  const t = useText();
  const signOut = useSignOut();
  return (
    <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
      {t('rules.sign-in-again')}
    </Button>
  );
}
