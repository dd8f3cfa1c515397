import { HEARD, saidSql } from '../updates/public';

/** What customers said in the episode of row `e`, in order; what was erased since is not there any more. */
export const PARTS = `coalesce((
  SELECT json_agg(json_build_object(${saidSql}, 'note', k.note, 'pinned', k.pinned) ORDER BY k.position)
  FROM radio.part k ${HEARD} JOIN channels.directory c ON c.channel_id = n.channel_id
  WHERE k.episode_id = e.id AND NOT n.erased), '[]')`;

export const SOUND = `CASE WHEN e.sound_hash IS NOT NULL THEN
  json_build_object('type', e.sound_type, 'seconds', e.sound_seconds, 'bytes', e.sound_bytes) END`;

/** Whether the person of a parameter hears the episode of row `e`: it is for them, or a track of theirs asks for it. */
export function hearsSql(person: string): string {
  return `e.state = 'published' AND (e.audience_id IS NULL OR EXISTS (
    SELECT FROM audiences.membership m WHERE m.audience_id = e.audience_id AND m.person_id = ${person})
    OR EXISTS (SELECT FROM training.materials_of(${person}) o WHERE o.kind = 'episode' AND o.material_id = e.id))`;
}
