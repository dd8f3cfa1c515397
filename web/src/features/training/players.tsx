import { type ComponentType, type JSX, lazy, type LazyExoticComponent } from 'react';
import type { MyModule, PlayerProps } from './training';

type Player = LazyExoticComponent<ComponentType<PlayerProps>>;

/** A player, loaded when a module of its kind is opened. */
function player(load: () => Promise<(props: PlayerProps) => JSX.Element | null>): Player {
  return lazy(async () => ({ default: await load() }));
}

/** A player whose minutes count while it is in view. */
function studied(load: () => Promise<(props: PlayerProps) => JSX.Element | null>): Player {
  return player(async () => {
    const [Play, { Studied }] = await Promise.all([load(), import('./Studied')]);
    return (props) => (
      <Studied {...props}>
        <Play {...props} />
      </Studied>
    );
  });
}

/** What plays a module, by its kind; null for a kind that no room shows yet. */
export const PLAYERS: Readonly<Record<MyModule['kind'], Player | null>> = {
  lesson: player(async () => (await import('./LessonPlayer')).LessonPlayer),
  quiz: studied(async () => {
    const { QuizPlayer } = await import('../quiz/QuizPlayer');
    return ({ module }) => (module.quizId === null ? null : <QuizPlayer quizId={module.quizId} />);
  }),
  acknowledgement: studied(async () => {
    const { AcknowledgementPlayer } = await import('./AcknowledgementPlayer');
    return ({ module }) =>
      module.documentId === null ? null : <AcknowledgementPlayer documentId={module.documentId} />;
  }),
  practice: studied(async () => {
    const { PracticePlayer } = await import('../practices/PracticePlayer');
    return ({ module }) => (module.materialId === null ? null : <PracticePlayer practiceId={module.materialId} />);
  }),
  session: player(async () => {
    const { SessionPlayer } = await import('../sessions/SessionPlayer');
    return ({ module }) => (module.materialId === null ? null : <SessionPlayer sessionId={module.materialId} />);
  }),
  episode: player(async () => {
    const { EpisodePlayer } = await import('../radio/Episode');
    return ({ module }) => (module.materialId === null ? null : <EpisodePlayer id={module.materialId} />);
  }),
  package: player(async () => (await import('../packages/PackagePlayer')).PackagePlayer),
};
