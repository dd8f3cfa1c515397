import type { Missing } from '../../kernel/problem';
import { currentContext } from '../../platform/context/context';
import { message } from '../../platform/i18n/messages';

/** An instant in UTC, ISO 8601, in the JSON that PostgreSQL builds. */
export function instantSql(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The word for a risk's number. */
export function riskSql(column: string): string {
  return `(ARRAY['low', 'medium', 'high'])[${column}]`;
}

const WORD = '[[:alnum:]_\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7]+';
const NAME = `${WORD}(?:[.-]+${WORD})*`;
/** With an address before it that can be one, this is no handle but the rest of an e-mail address. */
const MAIL_DOMAIN = '[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)*[.][A-Za-z]{2}';

/**
 * A text without the handles of people in it, whole: also `@first-last`, `@user@server.org`, and one that a Hebrew prefix
 * stands before. The house's one rule for whoever may not answer; e-mail addresses are no handles.
 */
export function maskedSql(column: string): string {
  const handle = `${NAME}(?:@${NAME})?`;
  const pattern = `(?<![A-Za-z0-9._%+-])[@＠]${handle}|[@＠](?!${MAIL_DOMAIN})${handle}`;
  return `regexp_replace(${column}, '${pattern}', '@…', 'g')`;
}

/** The topics of an interaction, each with the keyword that brought it there (null: a lead did), and when it is owed. */
export function routedSql(interactionId: string): string {
  return `SELECT json_agg(json_build_object('id', t.id, 'code', t.code, 'names', t.names,
      'risk', ${riskSql('t.risk')}, 'because', r.keyword) ORDER BY t.priority, t.code) AS topics, min(r.due_at) AS due_at
    FROM feed.routing r JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = ${interactionId}`;
}

export function topicsSql(interactionId: string): string {
  return `coalesce((SELECT w.topics FROM (${routedSql(interactionId)}) w), '[]')`;
}

export function channelSql(alias: string): string {
  return `json_build_object('id', ${alias}.channel_id, 'code', ${alias}.code, 'network', ${alias}.network, 'names', ${alias}.names)`;
}

/** The keyset cursor that `decodeCursor` reads, of these values. */
export function cursorSql(...values: readonly string[]): string {
  return `translate(encode(convert_to(json_build_array(${values.join(', ')})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** What is missing, told in the language of the request. */
export function told(missing: readonly Missing[]): (Missing & { detail: string })[] {
  const { language } = currentContext();
  return missing.map((lack) => ({ ...lack, detail: message(language, `missing.${lack.kind}`, { ...lack }) }));
}
