import { ActionIcon, Group, VisuallyHidden } from '@mantine/core';
import { type JSX, useRef, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { MOVES, useMoved } from '../../ui/moving';
import { ModuleFields } from './ModuleFields';
import { isLong, type ModuleInput, type TrackChoice } from './tracks';

interface Props {
  readonly modules: readonly ModuleInput[];
  readonly choices: readonly TrackChoice[];
  readonly onChange: (modules: ModuleInput[]) => void;
}

/** The steps of a draft in their order: moved by buttons or by dragging, opened to be written. */
export function ModuleList({ modules, choices, onChange }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const [open, setOpen] = useState<string | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useMoved(list);
  const move = (from: number, to: number): void => {
    const next = [...modules];
    const [moved] = next.splice(from, 1);
    if (moved === undefined || to < 0 || to >= modules.length) return;
    next.splice(to, 0, moved);
    onChange(next);
    setSaid(t('tracks.moved', { text: t.names(moved.names) || moved.code, place: to + 1 }));
  };
  const press = (from: number, way: 'up' | 'down'): void => {
    const to = way === 'up' ? from - 1 : from + 1;
    keepFocus(to, way);
    move(from, to);
  };
  const namesOf = (codes: readonly string[]): string =>
    codes
      .map((each) => t.names([...modules, ...choices].find((one) => one.code === each)?.names ?? {}) || each)
      .join(', ');
  const replace = (at: number, module: ModuleInput): void =>
    onChange(modules.map((old, index) => (index === at ? module : old)));
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <ol ref={list} className="path modules" aria-label={t('tracks.modules')}>
        {modules.map((module, at) => {
          const name = t.names(module.names) || module.code;
          const long = isLong(module);
          return (
            <li
              key={module.code}
              draggable={open === null}
              onDragStart={(event) => {
                // Some browsers drag nothing that carries nothing.
                event.dataTransfer.setData('text/plain', module.code);
                setDragged(at);
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => {
                if (dragged !== null) move(dragged, at);
                setDragged(null);
              }}
            >
              <div className="path-row">
                <span className="path-sign">
                  <Icon name={module.kind === 'quiz' ? 'quiz' : module.kind === 'lesson' ? 'lesson' : 'rules'} />
                </span>
                <button
                  type="button"
                  className="path-words module-open"
                  aria-expanded={open === module.code}
                  onClick={() => setOpen(open === module.code ? null : module.code)}
                >
                  <span className="path-title">{name}</span>
                  <span className="path-about">
                    {code('module', module.kind)} · {t('tracks.seconds', { seconds: module.seconds ?? 0 })}
                    {long && ` · ${t('tracks.long')}`}
                    {(module.after ?? []).length > 0 &&
                      ` · ${t('tracks.after.names', { modules: namesOf(module.after ?? []) })}`}
                    {module.choice !== undefined && ` · ${namesOf([module.choice])}`}
                    {module.quiz !== undefined &&
                      ` · ${t('tracks.questions', { count: module.quiz.questions.length })}`}
                  </span>
                </button>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    size={36}
                    {...MOVES.up}
                    disabled={at === 0}
                    onClick={() => press(at, 'up')}
                    aria-label={t('quiz.up', { text: name })}
                  >
                    <Icon name="up" size={18} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    size={36}
                    {...MOVES.down}
                    disabled={at === modules.length - 1}
                    onClick={() => press(at, 'down')}
                    aria-label={t('quiz.down', { text: name })}
                  >
                    <Icon name="down" size={18} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    size={36}
                    onClick={() => onChange(without(modules, module.code))}
                    aria-label={t('tracks.remove', { text: name })}
                  >
                    <Icon name="bin" size={18} />
                  </ActionIcon>
                </Group>
              </div>
              {open === module.code && (
                <div className="module-fields">
                  <ModuleFields
                    module={module}
                    modules={modules}
                    choices={choices}
                    onChange={(next) => replace(at, next)}
                  />
                </div>
              )}
            </li>
          );
        })}
        {modules.length === 0 && <li className="path-row meta">{t('tracks.no-modules')}</li>}
      </ol>
    </>
  );
}

/** The steps without one, and without what named it. */
function without(modules: readonly ModuleInput[], gone: string): ModuleInput[] {
  return modules
    .filter(({ code }) => code !== gone)
    .map((module) =>
      module.after === undefined ? module : { ...module, after: module.after.filter((code) => code !== gone) },
    );
}
