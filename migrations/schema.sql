-- Made by npm run artefacts.

CREATE EXTENSION btree_gin;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;

CREATE SCHEMA access;
CREATE SCHEMA accounts;
CREATE SCHEMA aftermath;
CREATE SCHEMA alerts;
CREATE SCHEMA appeals;
CREATE SCHEMA asks;
CREATE SCHEMA audiences;
CREATE SCHEMA awards;
CREATE SCHEMA campaigns;
CREATE SCHEMA channels;
CREATE SCHEMA checklists;
CREATE SCHEMA checks;
CREATE SCHEMA connectors;
CREATE SCHEMA consultations;
CREATE SCHEMA content;
CREATE SCHEMA council;
CREATE SCHEMA credentials;
CREATE SCHEMA crises;
CREATE SCHEMA curricula;
CREATE SCHEMA deliveries;
CREATE SCHEMA drafts;
CREATE SCHEMA echoes;
CREATE SCHEMA embeds;
CREATE SCHEMA escalations;
CREATE SCHEMA evidence;
CREATE SCHEMA feed;
CREATE SCHEMA goals;
CREATE SCHEMA handles;
CREATE SCHEMA handovers;
CREATE SCHEMA hooks;
CREATE SCHEMA images;
CREATE SCHEMA intake;
CREATE SCHEMA invitations;
CREATE SCHEMA jobs;
CREATE SCHEMA ladder;
CREATE SCHEMA lists;
CREATE SCHEMA matters;
CREATE SCHEMA media;
CREATE SCHEMA moves;
CREATE SCHEMA nudges;
CREATE SCHEMA offers;
CREATE SCHEMA overdues;
CREATE SCHEMA packages;
CREATE SCHEMA people;
CREATE SCHEMA permits;
CREATE SCHEMA planning;
CREATE SCHEMA platform;
CREATE SCHEMA practices;
CREATE SCHEMA preferences;
CREATE SCHEMA privacy;
CREATE SCHEMA proofs;
CREATE SCHEMA provisioning;
CREATE SCHEMA publishing;
CREATE SCHEMA pushes;
CREATE SCHEMA questions;
CREATE SCHEMA quizzes;
CREATE SCHEMA radio;
CREATE SCHEMA recognitions;
CREATE SCHEMA refreshers;
CREATE SCHEMA releases;
CREATE SCHEMA reports;
CREATE SCHEMA reviews;
CREATE SCHEMA rosters;
CREATE SCHEMA rules;
CREATE SCHEMA runbooks;
CREATE SCHEMA searches;
CREATE SCHEMA servicelevels;
CREATE SCHEMA sessions;
CREATE SCHEMA snippets;
CREATE SCHEMA sources;
CREATE SCHEMA staffnames;
CREATE SCHEMA successions;
CREATE SCHEMA suggestions;
CREATE SCHEMA topics;
CREATE SCHEMA trackrecords;
CREATE SCHEMA trail;
CREATE SCHEMA training;
CREATE SCHEMA triage;
CREATE SCHEMA twins;
CREATE SCHEMA updates;
CREATE SCHEMA wordings;
CREATE SCHEMA wordlists;

CREATE OR REPLACE FUNCTION access.holding(held_role text, at timestamp with time zone)
 RETURNS TABLE(person_id uuid, reach jsonb)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT g.person_id, CASE WHEN bool_or(g.scope IS NULL) THEN NULL ELSE jsonb_agg(g.scope) END
        FROM access.role_grant g
        WHERE g.role = $1 AND g.from_at <= $2 AND (g.until_at IS NULL OR g.until_at > $2) GROUP BY g.person_id
      $function$
;

CREATE OR REPLACE FUNCTION access.reaches_person(reach jsonb, legal_entity text, department text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        SELECT reach IS NULL OR EXISTS (
          SELECT FROM jsonb_array_elements(reach) AS s (scope)
          WHERE (s.scope->'legalEntities' IS NULL OR coalesce(s.scope->'legalEntities' ? legal_entity, false))
            AND (s.scope->'departments' IS NULL OR coalesce(s.scope->'departments' ? department, false)))
      $function$
;

CREATE OR REPLACE FUNCTION access.reaches_work(reach jsonb, channel_id uuid, topic_ids uuid[], department text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        SELECT reach IS NULL OR EXISTS (
          SELECT FROM jsonb_array_elements(reach) AS s (scope)
          WHERE (s.scope->'channels' IS NULL OR coalesce(s.scope->'channels' ? channel_id::text, false))
            AND (s.scope->'topics' IS NULL OR coalesce(s.scope->'topics' ?| topic_ids::text[], false))
            AND (s.scope->'departments' IS NULL OR department IS NULL OR s.scope->'departments' ? department))
      $function$
;

CREATE OR REPLACE FUNCTION aftermath.follow_up_at(channel uuid, at timestamp with time zone)
 RETURNS TABLE(own boolean, after_hours integer, until_hours integer, from_at timestamp with time zone, reason text)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT o.channel_id IS NOT NULL, o.after_hours, o.until_hours, o.from_at, o.reason
        FROM (
          (SELECT f.* FROM aftermath.follow_up f WHERE f.channel_id = $1 AND f.from_at <= $2 ORDER BY f.from_at DESC LIMIT 1)
          UNION ALL
          (SELECT f.* FROM aftermath.follow_up f WHERE f.channel_id IS NULL AND f.from_at <= $2 ORDER BY f.from_at DESC LIMIT 1)
        ) o WHERE o.after_hours IS NOT NULL ORDER BY o.channel_id IS NULL LIMIT 1
      $function$
;

CREATE OR REPLACE FUNCTION aftermath.plain(text text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
        SELECT btrim(regexp_replace(regexp_replace(normalize($1, NFC), 'https?://\S+', ' ', 'g'),
          '[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+', ' ', 'g'))
      $function$
;

CREATE OR REPLACE FUNCTION audiences.members_at(timestamp with time zone)
 RETURNS TABLE(audience_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT m.audience_id, m.person_id FROM audiences.member m WHERE m.since <= $1
        UNION ALL
        SELECT f.audience_id, f.person_id FROM audiences.former f WHERE f.since <= $1 AND f.until_at > $1
      $function$
;

CREATE OR REPLACE FUNCTION checks.of_revision(draft uuid, number integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
    SELECT jsonb_build_object('at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'language', r.language, 'rules', r.rules, 'lists', r.lists,
      'findings', coalesce((
        SELECT jsonb_agg(jsonb_build_object('rule', f.rule, 'ruleVersion', f.rule_version, 'code', f.code,
          'severity', f.severity, 'part', f.part, 'from', f.from_unit, 'to', f.to_unit, 'title', f.title, 'message', f.message,
          'fix', f.fix, 'document', c.document_code, 'clause', c.clause,
          'source', coalesce(c.source->>r.language, c.source->>'en'), 'sourceLink', c.source_link) ORDER BY f.position)
        FROM checks.finding f JOIN checks.rule c ON c.code = f.rule AND c.version = f.rule_version
        WHERE f.draft_id = r.draft_id AND f.revision = r.revision), '[]'))
    FROM checks.run r WHERE r.draft_id = $1 AND r.revision = $2
  $function$
;

CREATE OR REPLACE FUNCTION content.holds(item uuid, revision integer, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (SELECT FROM content.item i WHERE i.id = $1 AND i.approved_revision = $2 AND i.state <> 'retired'
          AND (i.expires_at IS NULL OR i.expires_at > $3))
      $function$
;

CREATE OR REPLACE FUNCTION content.risk_of(item uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce((SELECT r.risk FROM content.item i
          JOIN content.revision r ON r.item_id = i.id AND r.number = i.approved_revision WHERE i.id = $1), 3)
      $function$
;

CREATE OR REPLACE FUNCTION content.story(item uuid, revision integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        SELECT jsonb_build_object('item', r.item_id, 'revision', r.number, 'risk', r.risk, 'stated', r.stated_by,
          'approver', r.decided_by, 'permits', r.permits, 'approved', r.decided_at)
        FROM content.revision r WHERE r.item_id = $1 AND r.number = $2
      $function$
;

CREATE OR REPLACE FUNCTION council.sees(entity text, cell text, stated text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce((SELECT coalesce(s.sights->>$2, $3) FROM council.setting s
          WHERE s.legal_entity = coalesce($1, '') AND s.until_at IS NULL), 'individual') = 'individual'
      $function$
;

CREATE OR REPLACE FUNCTION crises.any_at(at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (SELECT FROM crises.crisis c WHERE c.started_at <= $1 AND (c.ended_at IS NULL OR c.ended_at > $1))
      $function$
;

CREATE OR REPLACE FUNCTION crises.binds(topic uuid, channels uuid[], interaction uuid, channel uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT ($2 IS NULL OR $4 = ANY($2)) AND CASE
          WHEN $3 IS NOT NULL THEN $1 = ANY(feed.topics_of($3))
          ELSE $2 IS NOT NULL OR EXISTS (SELECT FROM topics.topic_channel tc WHERE tc.topic_id = $1 AND tc.channel_id = $4) END
      $function$
;

CREATE OR REPLACE FUNCTION crises.over(interaction uuid, channel uuid, at timestamp with time zone)
 RETURNS TABLE(crisis_id uuid, topic_id uuid, reason text, started_at timestamp with time zone)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
        SELECT c.id, c.topic_id, c.reason, c.started_at FROM crises.crisis c
        WHERE c.started_at <= $3 AND (c.ended_at IS NULL OR c.ended_at > $3) AND crises.binds(c.topic_id, c.channel_ids, $1, $2)
      $function$
;

CREATE OR REPLACE FUNCTION crises.story(interaction uuid, channel uuid, since timestamp with time zone)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        SELECT jsonb_agg(jsonb_build_object('id', c.id, 'topic', c.topic_id, 'channels', c.channel_ids, 'reason', c.reason,
          'starter', c.starter_id, 'started', c.started_at, 'ended', c.ended_at) ORDER BY c.started_at, c.id)
        FROM crises.crisis c WHERE (c.ended_at IS NULL OR c.ended_at > $3) AND crises.binds(c.topic_id, c.channel_ids, $1, $2)
      $function$
;

CREATE OR REPLACE FUNCTION curricula.alike(edition uuid)
 RETURNS TABLE(module_id uuid, alike_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT m.id, o.id FROM curricula.module m
        JOIN curricula.module o ON o.edition_id <> m.edition_id AND o.code = m.code AND o.kind = m.kind
          AND o.seconds = m.seconds AND o.body IS NOT DISTINCT FROM m.body AND o.clauses = m.clauses
          AND o.document_id IS NOT DISTINCT FROM m.document_id AND o.material_id IS NOT DISTINCT FROM m.material_id
          AND (m.quiz_id IS NULL OR quizzes.digest(o.quiz_id) = quizzes.digest(m.quiz_id))
        WHERE m.edition_id = edition
      $function$
;

CREATE OR REPLACE FUNCTION curricula.least_seconds(edition uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        SELECT (
          coalesce((SELECT sum(m.seconds) FROM curricula.module m WHERE m.edition_id = $1 AND m.choice IS NULL), 0)
          + coalesce((
            SELECT sum(m.seconds) FROM (
              SELECT m.seconds, c.least, row_number() OVER (PARTITION BY m.choice ORDER BY m.seconds) AS place
              FROM curricula.choices c
              JOIN curricula.module m ON m.edition_id = c.edition_id AND m.choice = c.code
              WHERE c.edition_id = $1) m
            WHERE m.place <= m.least), 0))::integer
      $function$
;

CREATE OR REPLACE FUNCTION drafts.approvals(draft uuid, revision integer)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT count(DISTINCT w.decided_by)::int FROM drafts.review w
        WHERE w.draft_id = $1 AND w.revision = $2 AND w.decision = 'approve'
      $function$
;

CREATE OR REPLACE FUNCTION drafts.approve(draft uuid, reviewer uuid, review uuid, note text, permits jsonb, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      DECLARE approved integer;
      BEGIN
        UPDATE drafts.draft d SET state = CASE d.account_kind WHEN 'business' THEN 'ready' ELSE 'approved' END,
          approved_revision = d.revision, passed_as = NULL, not_before = NULL, changed_at = $6, version = d.version + 1
        WHERE d.id = $1 RETURNING d.revision INTO approved;
        INSERT INTO drafts.review (id, draft_id, revision, decided_by, decision, note, permits, at)
        VALUES ($3, $1, approved, $2, 'approve', $4, $5, $6) ON CONFLICT (draft_id, revision, decided_by, decision) DO NOTHING;
      END $function$
;

CREATE OR REPLACE FUNCTION drafts.approved_by(draft uuid, revision integer, person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (SELECT FROM drafts.review w
          WHERE w.draft_id = $1 AND w.revision = $2 AND w.decided_by = $3 AND w.decision = 'approve')
      $function$
;

CREATE OR REPLACE FUNCTION drafts.erase_words(drafts uuid[], number integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
      DECLARE
        stated text := 'Erased by certificate ' || erase_words.number || ' · נמחק לפי תעודה ' || erase_words.number;
        erased integer;
      BEGIN
        UPDATE drafts.revision r SET text = stated, title = CASE WHEN r.title IS NOT NULL THEN stated END, byline = NULL,
          certificate = erase_words.number
        WHERE r.draft_id = ANY(drafts) AND r.certificate IS NULL;
        GET DIAGNOSTICS erased = ROW_COUNT;
        UPDATE drafts.review w SET note = NULL WHERE w.draft_id = ANY(drafts) AND w.note IS NOT NULL;
        UPDATE drafts.later_review l SET note = NULL WHERE l.draft_id = ANY(drafts) AND l.note IS NOT NULL;
        UPDATE drafts.draft d SET text = stated, title = CASE WHEN d.title IS NOT NULL THEN stated END, byline = NULL,
          version = d.version + 1
        WHERE d.id = ANY(drafts) AND d.state = 'published' AND d.text NOT LIKE 'Erased by certificate %';
        RETURN erased;
      END $function$
;

CREATE OR REPLACE FUNCTION drafts.risk_now(interaction uuid, content uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT CASE WHEN $1 IS NOT NULL THEN feed.risk_of($1) WHEN $2 IS NOT NULL THEN content.risk_of($2) ELSE 1 END
      $function$
;

CREATE OR REPLACE FUNCTION drafts.take_waiting(draft uuid, revision integer)
 RETURNS TABLE(author_id uuid, channel_id uuid, interaction_id uuid, content_id uuid)
 LANGUAGE sql
 ROWS 1
AS $function$
        SELECT d.author_id, d.channel_id, d.interaction_id, d.content_id FROM drafts.draft d
        WHERE d.id = $1 AND d.state = 'submitted' AND d.revision = $2 FOR UPDATE
      $function$
;

CREATE OR REPLACE FUNCTION echoes.nearest(asked integer[], since timestamp with time zone, besides uuid, most integer)
 RETURNS TABLE(draft_id uuid, author_id uuid, channel_id uuid, at timestamp with time zone)
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
AS $function$
        WITH near AS MATERIALIZED (
          SELECT p.* FROM echoes.post p WHERE p.bands && $1 AND p.at >= $2 AND p.draft_id IS DISTINCT FROM $3)
        SELECT n.draft_id, n.author_id, n.channel_id, n.at FROM near n CROSS JOIN LATERAL (
          SELECT count(*) AS common FROM unnest(n.bands, $1) AS b (theirs, mine) WHERE b.theirs = b.mine) c
        ORDER BY c.common DESC, n.at DESC LIMIT $4
      $function$
;

CREATE OR REPLACE FUNCTION escalations.unseen_at(timestamp with time zone)
 RETURNS TABLE(interaction_id uuid, channel_id uuid, due_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT u.interaction_id, u.channel_id, u.due_at FROM feed.unclaimed u
        WHERE u.due_at <= $1 AND NOT EXISTS (SELECT FROM escalations.escalation e
          WHERE e.interaction_id = u.interaction_id AND e.ended_at IS NULL)
      $function$
;

CREATE OR REPLACE FUNCTION evidence.class_at(channel uuid, kind text, at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
        SELECT r.class_code FROM evidence.class_rule r
        WHERE r.from_at <= $3 AND (r.until_at IS NULL OR r.until_at > $3)
          AND (r.channel_id IS NULL OR r.channel_id = $1) AND (r.kind IS NULL OR r.kind = $2)
        ORDER BY r.channel_id IS NULL, r.kind IS NULL LIMIT 1
      $function$
;

CREATE OR REPLACE FUNCTION evidence.class_days(code text)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce(c.days,
          (SELECT r.days FROM platform.retention r WHERE r.kind = c.plan AND r.until_at IS NULL),
          CASE c.plan WHEN 'proof-3-years' THEN 1096 ELSE 2557 END)
        FROM evidence.class c WHERE c.code = $1
      $function$
;

CREATE OR REPLACE FUNCTION evidence.is_held(publication uuid, channel uuid, author uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (SELECT FROM evidence.hold h
          WHERE h.released_at IS NULL AND (h.until_on IS NULL OR h.until_on >= ($4 AT TIME ZONE 'UTC')::date)
            AND (h.publication_id = $1 OR h.channel_id = $2 OR h.author_id = $3))
      $function$
;

CREATE OR REPLACE FUNCTION feed.frozen(person uuid, topic uuid, channel uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (
          SELECT FROM feed.freeze f WHERE f.topic_id = $2 AND (f.channel_ids IS NULL OR $3 = ANY(f.channel_ids))
            AND f.below_rank > (SELECT coalesce(max(h.rank), 0) FROM training.held_at($4) h WHERE h.person_id = $1))
      $function$
;

CREATE OR REPLACE FUNCTION feed.holds(interaction uuid, person uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (SELECT FROM feed.claim c
          WHERE c.interaction_id = interaction AND c.person_id = person AND c.ended_at IS NULL)
      $function$
;

CREATE OR REPLACE FUNCTION feed.in_crisis(interaction uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        SELECT EXISTS (
          SELECT FROM feed.freeze f JOIN feed.routing r ON r.topic_id = f.topic_id
          WHERE r.interaction_id = interaction AND (f.channel_ids IS NULL OR r.channel_id = ANY(f.channel_ids)))
      $function$
;

CREATE OR REPLACE FUNCTION feed.is_protected(interaction uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        SELECT EXISTS (
          SELECT FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
          WHERE i.interaction_id = interaction AND n.protected)
      $function$
;

CREATE OR REPLACE FUNCTION feed.language_of(interaction uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
        SELECT n.language FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
        WHERE i.interaction_id = interaction
      $function$
;

CREATE OR REPLACE FUNCTION feed.letters(said text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        SELECT translate(lower($1), 'אבגדהוזחטיכךלמםנןסעפףצץקרשתабвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґابتثجحخدذرزسشصضطظعغفقكلمنهويأإآءؤئةىٱپچژگکیαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋáàâäãåăąçćčďéèêëęěíìîïıłñńňóòôöõőøřśšşťúùûüűůýÿžźżًٌٍَُِّْـ', 'abgdhwzjtykklmmnnseppccqrvxabvgdeejziyklmnoprstufhc4wx6y6e8qiiegabt8j7xd9rzsc56423gfqklmnhwyaaaawyhyapviokyabgdezi8iklmnxoprsstyfh4waeiioywiyaaaaaaaacccdeeeeeeiiiiilnnnooooooorssstuuuuuuyyzzz')
      $function$
;

CREATE OR REPLACE FUNCTION feed.mention(handle text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
        SELECT '[@＠]' || regexp_replace($1, '([^[:alnum:]])', '\\\1', 'g') || '(?![[:alnum:]_])'
      $function$
;

CREATE OR REPLACE FUNCTION feed.prepare_months(at timestamp with time zone, months integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET "TimeZone" TO 'UTC'
AS $function$
      DECLARE
        made integer := 0;
        first timestamptz;
        next timestamptz;
        name text;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('feed.prepare_months', 0));
        FOR ahead IN 0 .. least(months, 24) - 1 LOOP
          first := date_trunc('month', at) + make_interval(months => ahead);
          next := first + interval '1 month';
          name := 'interaction_' || to_char(first, 'YYYY_MM');
          CONTINUE WHEN to_regclass('feed.' || name) IS NOT NULL;
          EXECUTE format('CREATE TABLE feed.%I (LIKE feed.interaction INCLUDING ALL)', name);
          EXECUTE format('WITH moved AS (
              DELETE FROM feed.interaction_default WHERE arrived_at >= %L AND arrived_at < %L RETURNING *)
            INSERT INTO feed.%I SELECT * FROM moved', first, next, name);
          EXECUTE format('ALTER TABLE feed.interaction ATTACH PARTITION feed.%I FOR VALUES FROM (%L) TO (%L)',
            name, first, next);
          made := made + 1;
        END LOOP;
        RETURN made;
      END $function$
;

CREATE OR REPLACE FUNCTION feed.risk_of(interaction uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce(max(r.risk), 3)::integer FROM feed.routing r
        WHERE r.interaction_id = interaction AND r.topic_id IS NOT NULL
      $function$
;

CREATE OR REPLACE FUNCTION feed.search_query(asked text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        SELECT regexp_replace(websearch_to_tsquery('pg_catalog.english', feed.search_text($1))::text,
          '''([והבלמשכ])([א-ת]{3,})''', '(''\1\2'' | ''\2'')', 'g')::tsquery
      $function$
;

CREATE OR REPLACE FUNCTION feed.search_text(said text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        SELECT translate(regexp_replace(lower(normalize(regexp_replace($1, '[@＠][[:alnum:]_.-]+', ' ', 'g'), NFKC)),
          '[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=[א-ת])["''״׳](?=[א-ת])', '', 'g'),
          'ךםןףץ', 'כמנפצ')
      $function$
;

CREATE OR REPLACE FUNCTION feed.search_vector(said text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE COST 2000
AS $function$
        SELECT to_tsvector('pg_catalog.english', t.text) || coalesce((
          SELECT array_to_tsvector(array_agg(DISTINCT v.word)) FROM (
            SELECT substr(m.found[1], k.at) AS word
            FROM regexp_matches(t.text, '[א-ת]{4,}', 'g') AS m (found), (VALUES (2), (3), (4)) AS k (at)
            WHERE left(m.found[1], k.at - 1) ~ '^[והבלמשכ]+$' AND length(m.found[1]) - k.at >= 2) v), ''::tsvector)
        FROM (SELECT feed.search_text($1) AS text) t
      $function$
;

CREATE OR REPLACE FUNCTION feed.take_on(claim uuid, person uuid, interaction uuid, at timestamp with time zone, silent_minutes integer, event text, payload jsonb, actor text, request uuid)
 RETURNS TABLE(expires_at timestamp with time zone, lease_minutes integer)
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
AS $function$
      #variable_conflict use_column
      DECLARE
        place uuid;
        topmost integer;
        most integer;
        minutes integer;
      BEGIN
        SELECT i.channel_id INTO place FROM feed.identity i WHERE i.interaction_id = $3 AND NOT i.ours FOR NO KEY UPDATE;
        IF NOT FOUND THEN RETURN; END IF;
        SELECT max(r.risk) INTO topmost FROM feed.routing r
        WHERE r.interaction_id = $3 AND r.topic_id IS NOT NULL
        HAVING bool_and(r.open) AND bool_or(EXISTS (
          SELECT FROM topics.topic_person p WHERE p.person_id = $2 AND p.topic_id = r.topic_id AND p.until_at IS NULL));
        IF topmost IS NULL OR EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = $3 AND c.ended_at IS NULL) THEN
          RETURN;
        END IF;
        IF EXISTS (SELECT FROM feed.freeze) THEN
          IF EXISTS (
            SELECT FROM feed.routing r WHERE r.interaction_id = $3 AND feed.frozen($2, r.topic_id, r.channel_id, $4)) THEN
            RETURN;
          END IF;
        END IF;
        IF NOT permits.allows_at($2, 'reply', place, topmost, $4) THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('feed.capacity:' || $2::text, 0));
        SELECT min(k.most) INTO most FROM feed.capacity k WHERE k.person_id = $2 OR k.person_id IS NULL;
        IF most IS NOT NULL THEN
          IF (SELECT count(*) FROM feed.claim c
              WHERE c.person_id = $2 AND c.ended_at IS NULL AND coalesce(c.expires_at, '-infinity') > $4) >= most THEN
            RETURN;
          END IF;
        END IF;
        minutes := coalesce((SELECT l.minutes FROM servicelevels.lease l WHERE l.channel_id = place), $5);
        INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at, lease_minutes, on_duty)
        VALUES ($1, $3, $2, $4, $4 + minutes * interval '1 minute', minutes, rosters.is_on_duty_at($2, place, $4));
        UPDATE feed.routing r SET open = false WHERE r.interaction_id = $3 AND r.open;
        INSERT INTO platform.outbox (name, payload, actor, request_id, occurred_at) VALUES ($6, $7, $8, $9, $4);
        RETURN QUERY SELECT $4 + minutes * interval '1 minute', minutes;
      END $function$
;

CREATE OR REPLACE FUNCTION feed.topics_of(interaction uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        SELECT coalesce(array_agg(topic_id), '{}') FROM feed.routing
        WHERE interaction_id = $1 AND topic_id IS NOT NULL
      $function$
;

CREATE OR REPLACE FUNCTION feed.waits(interaction uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT EXISTS (
          SELECT FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
          WHERE i.interaction_id = interaction AND n.status = 'waiting')
      $function$
;

CREATE OR REPLACE FUNCTION feed.words(interaction uuid)
 RETURNS TABLE(text text)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT n.text FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
        WHERE i.interaction_id = interaction
      $function$
;

CREATE OR REPLACE FUNCTION handles.dormant_on(person uuid, confirmed timestamp with time zone, days integer, at timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$
        SELECT ($2 AT TIME ZONE 'UTC')::date + $3 + coalesce((
          SELECT sum(least(a.until_on, ($4 AT TIME ZONE 'UTC')::date) - greatest(a.from_on, ($2 AT TIME ZONE 'UTC')::date) + 1)
          FROM people.absences a WHERE a.person_id = $1 AND a.from_on <= ($4 AT TIME ZONE 'UTC')::date
            AND a.until_on >= ($2 AT TIME ZONE 'UTC')::date), 0)::integer
      $function$
;

CREATE OR REPLACE FUNCTION images.erase(drafts uuid[], number integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
      DECLARE
        gone uuid[] := ARRAY(SELECT i.id FROM images.image i WHERE i.draft_id = ANY(drafts) AND i.certificate IS NULL);
      BEGIN
        DELETE FROM platform.file_use u WHERE u.kept_for = ANY(gone);
        DELETE FROM platform.file f USING images.image i WHERE i.id = ANY(gone) AND f.hash = i.hash
          AND NOT EXISTS (SELECT FROM platform.file_use u WHERE u.hash = f.hash);
        UPDATE images.sealed s SET alt = '{}' WHERE s.image_id = ANY(gone);
        UPDATE images.image i SET alt = '{}', certificate = erase.number WHERE i.id = ANY(gone);
        RETURN cardinality(gone);
      END $function$
;

CREATE OR REPLACE FUNCTION images.gone_under(picture bytea)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT max(i.certificate) FROM images.image i WHERE i.hash = $1
      $function$
;

CREATE OR REPLACE FUNCTION images.story(draft uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce(jsonb_agg(jsonb_build_object('revision', s.revision, 'position', s.position, 'type', i.type,
          'bytes', i.bytes, 'digest', encode(i.hash, 'hex'), 'alt', s.alt) ORDER BY s.revision, s.position), '[]')
        FROM images.sealed s JOIN images.image i ON i.id = s.image_id WHERE s.draft_id = $1
      $function$
;

CREATE OR REPLACE FUNCTION jobs.readiness_at(timestamp with time zone)
 RETURNS TABLE(person_id uuid, manager_id uuid, next_grade integer, belt_id uuid, ready boolean)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT d.person_id, d.manager_id, d.grade + 1, r.belt_id,
               EXISTS (SELECT FROM training.held_at($1) h WHERE h.person_id = d.person_id AND h.rank >= r.rank)
        FROM people.directory d
        JOIN jobs.approval a ON a.legal_entity = d.legal_entity AND a.ended_at IS NULL
        LEFT JOIN LATERAL (
          SELECT b.belt_id, b.rank FROM jobs.requirement q JOIN curricula.belt_ladder b ON b.belt_id = q.belt_id
          WHERE q.job_family = d.job_family AND q.from_grade <= d.grade + 1 ORDER BY b.rank DESC LIMIT 1) r ON true
      $function$
;

CREATE OR REPLACE FUNCTION people.away_at(timestamp with time zone)
 RETURNS TABLE(person_id uuid, absence_id uuid, back_at timestamp with time zone)
 LANGUAGE sql
 STABLE ROWS 100
AS $function$
        SELECT a.person_id, a.id, (a.until_on + 1)::timestamp AT TIME ZONE p.time_zone
        FROM people.absence a JOIN people.person p ON p.id = a.person_id
        WHERE a.until_on >= ($1 AT TIME ZONE 'UTC')::date - 1 AND a.from_on <= ($1 AT TIME ZONE 'UTC')::date + 1
          AND ($1 AT TIME ZONE p.time_zone)::date BETWEEN a.from_on AND a.until_on
      $function$
;

CREATE OR REPLACE FUNCTION people.named(external_ids text[])
 RETURNS TABLE(external_id text, name text, names jsonb)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT p.external_id, p.given_name || ' ' || p.family_name, p.names
        FROM people.person p WHERE p.external_id = ANY(external_ids)
      $function$
;

CREATE OR REPLACE FUNCTION people.off_duty_at(persons uuid[], at timestamp with time zone)
 RETURNS TABLE(person_id uuid, away boolean)
 LANGUAGE sql
 STABLE ROWS 10
AS $function$
        WITH p AS MATERIALIZED (
          SELECT p.id, p.shifts, $2 AT TIME ZONE p.time_zone AS local FROM people.person p WHERE p.id = ANY($1)),
        day AS MATERIALIZED (
          SELECT p.id, p.local, d.on_date, d.on_date = p.local::date AND x.person_id IS NOT NULL AS stated,
            coalesce(x.hours, (SELECT jsonb_agg(s) FROM jsonb_array_elements(p.shifts) s
              WHERE (s->>'day')::integer = extract(isodow FROM d.on_date))) AS hours
          FROM p CROSS JOIN LATERAL (VALUES (p.local::date), (p.local::date - 1)) AS d (on_date)
          LEFT JOIN people.shift_exception x ON x.person_id = p.id AND x.on_date = d.on_date)
        SELECT p.id, a.person_id IS NOT NULL
        FROM p LEFT JOIN (SELECT DISTINCT person_id FROM people.away_at($2)) a ON a.person_id = p.id
        WHERE a.person_id IS NOT NULL OR (
          (p.shifts <> '[]' OR EXISTS (SELECT FROM day d WHERE d.id = p.id AND d.stated))
          AND NOT EXISTS (
            SELECT FROM day d CROSS JOIN LATERAL jsonb_to_recordset(d.hours) AS h ("from" time, until time)
            WHERE d.id = p.id AND d.local >= d.on_date + h."from"
              AND d.local < d.on_date + h.until + CASE WHEN h.until > h."from" THEN interval '0' ELSE interval '1 day' END))
      $function$
;

CREATE OR REPLACE FUNCTION people.search_text(given text, family text, names jsonb, external_id text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
        SELECT lower(given || ' ' || family || ' '
          || replace(jsonb_path_query_array(names, '$.*')::text, '\"', '"') || ' ' || external_id)
      $function$
;

CREATE OR REPLACE FUNCTION people.under(head text)
 RETURNS TABLE(person_id uuid)
 LANGUAGE sql
 STABLE ROWS 100
AS $function$
        WITH RECURSIVE line AS (
          SELECT p.id FROM people.person p JOIN people.person m ON m.id = p.manager_id WHERE m.external_id = head
          UNION
          SELECT p.id FROM people.person p JOIN line l ON p.manager_id = l.id)
        SELECT line.id FROM line JOIN people.person h ON h.external_id = head AND h.id <> line.id
      $function$
;

CREATE OR REPLACE FUNCTION permits.allows_at(person uuid, capability text, channel uuid, risk integer, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      DECLARE least_rank integer; codes text[];
      BEGIN
        WITH governing AS MATERIALIZED (
          SELECT DISTINCT ON (e.risk) e.risk, e.belt_rank, e.documents FROM permits.ranked_entry e
          WHERE e.capability = $2 AND (e.channel_id IS NULL OR e.channel_id = $3)
            AND e.from_at <= $5 AND e.recorded_at <= $5 AND (e.until_at IS NULL OR e.until_at > $5)
          ORDER BY e.risk, e.channel_id NULLS LAST)
        SELECT max(g.belt_rank), array_agg(d.code) FILTER (WHERE d.code IS NOT NULL) INTO least_rank, codes
        FROM governing g LEFT JOIN LATERAL unnest(g.documents) AS d (code) ON true
        WHERE g.risk <= (SELECT min(c.risk) FROM governing c WHERE c.risk >= $4);
        IF least_rank IS NULL
          OR least_rank > (SELECT coalesce(max(h.rank), 0) FROM training.held_at($5) h WHERE h.person_id = $1) THEN
          RETURN false;
        END IF;
        IF codes IS NOT NULL AND rules.lacks_at($1, codes, $5) THEN RETURN false; END IF;
        IF $2 <> 'read-update' AND EXISTS (
          SELECT FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $5 AND s.recorded_at <= $5
            AND (s.until_at IS NULL OR s.until_at > $5) AND (s.closed_at IS NULL OR s.closed_at > $5)) THEN
          RETURN false;
        END IF;
        IF $2 IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') AND EXISTS (
          SELECT FROM permits.opt_out o
          WHERE o.person_id = $1 AND o.from_at <= $5 AND (o.until_at IS NULL OR o.until_at > $5)) THEN
          RETURN false;
        END IF;
        IF NOT EXISTS (SELECT FROM permits.moratorium) THEN RETURN true; END IF;
        RETURN NOT EXISTS (
          SELECT FROM permits.moratoria_at($1, $5) m
          WHERE $2 = ANY(m.capabilities) AND (m.channel_ids IS NULL OR $3 = ANY(m.channel_ids)));
      END $function$
;

CREATE OR REPLACE FUNCTION permits.answer_at(person uuid, capability text, channel uuid, risk integer, at timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      DECLARE
        held integer;
        cell record;
        read text[];
        unread boolean := false;
        reach integer;
        found jsonb;
      BEGIN
        IF $2 <> 'read-update' AND EXISTS (
          SELECT FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $5 AND s.recorded_at <= $5
            AND (s.until_at IS NULL OR s.until_at > $5) AND (s.closed_at IS NULL OR s.closed_at > $5)) THEN
          RETURN NULL;
        END IF;
        IF $2 IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') AND EXISTS (
          SELECT FROM permits.opt_out o
          WHERE o.person_id = $1 AND o.from_at <= $5 AND (o.until_at IS NULL OR o.until_at > $5)) THEN
          RETURN NULL;
        END IF;
        IF EXISTS (SELECT FROM permits.moratorium) AND EXISTS (
          SELECT FROM permits.moratoria_at($1, $5) m
          WHERE $2 = ANY(m.capabilities) AND (m.channel_ids IS NULL OR $3 = ANY(m.channel_ids))) THEN
          RETURN NULL;
        END IF;
        SELECT coalesce(max(h.rank), 0) INTO held FROM training.held_at($5) h WHERE h.person_id = $1;
        FOR cell IN
          SELECT DISTINCT ON (e.risk) e.risk, e.belt_rank, e.documents, e.review_depth, e.sample_percent FROM permits.ranked_entry e
          WHERE e.capability = $2 AND (e.channel_id IS NULL OR e.channel_id = $3)
            AND e.from_at <= $5 AND e.recorded_at <= $5 AND (e.until_at IS NULL OR e.until_at > $5)
          ORDER BY e.risk, e.channel_id NULLS LAST
        LOOP
          IF cell.documents IS DISTINCT FROM read THEN
            unread := cardinality(cell.documents) > 0 AND rules.lacks_at($1, cell.documents, $5);
            read := cell.documents;
          END IF;
          EXIT WHEN unread OR cell.belt_rank > held;
          reach := cell.risk;
          IF found IS NULL AND cell.risk >= $4 THEN
            found := jsonb_build_object('reviewDepth', cell.review_depth, 'samplePercent', cell.sample_percent);
          END IF;
        END LOOP;
        RETURN found || jsonb_build_object(
          'allowed', true, 'missing', '[]'::jsonb, 'reach', (ARRAY['low', 'medium', 'high'])[reach]);
      END $function$
;

CREATE OR REPLACE FUNCTION permits.inputs_at(person uuid, at timestamp with time zone, capability text)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      DECLARE held json;
      BEGIN
        SELECT json_agg(json_build_object('id', m.moratorium_id, 'channelIds', m.channel_ids, 'capabilities', m.capabilities)
          ORDER BY m.moratorium_id) INTO held FROM permits.moratoria_at($1, $2) m;
        IF held IS NULL THEN RETURN permits.ladder_inputs_at($1, $2, $3); END IF;
        RETURN (permits.ladder_inputs_at($1, $2, $3)::jsonb || jsonb_build_object('moratoria', held))::json;
      END $function$
;

CREATE OR REPLACE FUNCTION permits.ladder_inputs_at(person uuid, at timestamp with time zone, capability text)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      BEGIN RETURN (SELECT json_build_object(
        'entries', (
          SELECT coalesce(json_agg(json_build_object('capability', e.capability, 'channelId', e.channel_id,
            'risk', e.risk, 'beltRank', e.belt_rank, 'documents', e.documents, 'reviewDepth', e.review_depth, 'samplePercent', e.sample_percent)), '[]')
          FROM permits.ranked_entry e
          WHERE ($3 IS NULL OR e.capability = $3) AND e.from_at <= $2 AND e.recorded_at <= $2
            AND (e.until_at IS NULL OR e.until_at > $2)),
        'ranks', (
          SELECT coalesce(json_agg(h.rank), '[]') FROM training.held_at($2) h WHERE h.person_id = $1),
        'documents', (
          SELECT coalesce(json_agg(json_build_object('code', f.code, 'editionId', f.edition_id,
            'acknowledged', a.document_id IS NOT NULL) ORDER BY f.code), '[]')
          FROM rules.in_force_at($2) f LEFT JOIN (
            SELECT r.document_id FROM rules.acknowledged_at($2) r WHERE r.person_id = $1) a
            ON a.document_id = f.document_id),
        'suspensions', (
          SELECT coalesce(json_agg(s.id ORDER BY s.id), '[]') FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $2 AND s.recorded_at <= $2
            AND (s.until_at IS NULL OR s.until_at > $2) AND (s.closed_at IS NULL OR s.closed_at > $2)),
        'optedOut', EXISTS (
          SELECT FROM permits.opt_out o WHERE o.person_id = $1 AND o.from_at <= $2 AND (o.until_at IS NULL OR o.until_at > $2)),
        'ladder', (
          SELECT coalesce(json_agg(json_build_object('id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour,
            'names', b.names) ORDER BY b.rank), '[]')
          FROM curricula.belt_ladder b)));
      END $function$
;

CREATE OR REPLACE FUNCTION permits.ladder_reach_at(person uuid, capability text, at timestamp with time zone)
 RETURNS TABLE(channel_id uuid, risk integer)
 LANGUAGE plpgsql
 STABLE ROWS 50
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH held AS MATERIALIZED (
          SELECT coalesce(max(h.rank), 0) AS rank FROM training.held_at($3) h WHERE h.person_id = $1),
        lacking AS MATERIALIZED (
          SELECT coalesce(array_agg(f.code), '{}') AS codes FROM rules.in_force_at($3) f
          WHERE NOT EXISTS (
            SELECT FROM rules.acknowledged_at($3) a WHERE a.person_id = $1 AND a.document_id = f.document_id)),
        cell AS (
          SELECT e.channel_id, e.risk, e.belt_rank <= held.rank AND NOT (e.documents && lacking.codes) AS fulfilled
          FROM permits.ranked_entry e, held, lacking
          WHERE e.capability = $2 AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND ($2 = 'read-update' OR NOT EXISTS (
              SELECT FROM permits.suspension s
              WHERE s.person_id = $1 AND s.from_at <= $3 AND s.recorded_at <= $3
                AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)))
            AND ($2 NOT IN ('reply', 'post', 'share') OR NOT EXISTS (
              SELECT FROM permits.opt_out o
              WHERE o.person_id = $1 AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)))),
        place AS (
          SELECT c.channel_id FROM cell c UNION SELECT NULL),
        governing AS (
          SELECT DISTINCT ON (p.channel_id, c.risk) p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c ON c.channel_id IS NULL OR c.channel_id = p.channel_id
          ORDER BY p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.channel_id, g.risk, min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.channel_id) AS at
          FROM governing g),
        reach AS (
          SELECT b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at GROUP BY b.channel_id)
        SELECT r.channel_id, r.risk FROM reach r
        UNION ALL
        SELECT d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
        WHERE NOT EXISTS (SELECT FROM place p WHERE p.channel_id = d.channel_id);
      END $function$
;

CREATE OR REPLACE FUNCTION permits.ladder_reaches_at(person uuid, capabilities text[], at timestamp with time zone)
 RETURNS TABLE(capability text, channel_id uuid, risk integer)
 LANGUAGE plpgsql
 STABLE ROWS 50
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH held AS MATERIALIZED (
          SELECT coalesce(max(h.rank), 0) AS rank FROM training.held_at($3) h WHERE h.person_id = $1),
        lacking AS MATERIALIZED (
          SELECT coalesce(array_agg(f.code), '{}') AS codes FROM rules.in_force_at($3) f
          WHERE NOT EXISTS (
            SELECT FROM rules.acknowledged_at($3) a WHERE a.person_id = $1 AND a.document_id = f.document_id)),
        cell AS MATERIALIZED (
          SELECT e.capability, e.channel_id, e.risk, e.belt_rank <= held.rank AND NOT (e.documents && lacking.codes) AS fulfilled
          FROM permits.ranked_entry e, held, lacking
          WHERE e.capability = ANY($2) AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND (e.capability = 'read-update' OR NOT EXISTS (
              SELECT FROM permits.suspension s
              WHERE s.person_id = $1 AND s.from_at <= $3 AND s.recorded_at <= $3
                AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)))
            AND (e.capability NOT IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') OR NOT EXISTS (
              SELECT FROM permits.opt_out o
              WHERE o.person_id = $1 AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)))),
        place AS (
          SELECT c.capability, c.channel_id FROM cell c UNION SELECT DISTINCT c.capability, NULL::uuid FROM cell c),
        governing AS (
          SELECT DISTINCT ON (p.capability, p.channel_id, c.risk) p.capability, p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c ON c.capability = p.capability AND (c.channel_id IS NULL OR c.channel_id = p.channel_id)
          ORDER BY p.capability, p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.capability, g.channel_id, g.risk,
            min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.capability, g.channel_id) AS at
          FROM governing g),
        reach AS (
          SELECT b.capability, b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at
          GROUP BY b.capability, b.channel_id)
        SELECT r.capability, r.channel_id, r.risk FROM reach r
        UNION ALL
        SELECT r.capability, d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
        WHERE NOT EXISTS (SELECT FROM place p WHERE p.channel_id = d.channel_id AND p.capability = r.capability);
      END $function$
;

CREATE OR REPLACE FUNCTION permits.moratoria_at(person uuid, at timestamp with time zone)
 RETURNS TABLE(moratorium_id uuid, channel_ids uuid[], capabilities text[])
 LANGUAGE sql
 STABLE
AS $function$
        SELECT m.id, CASE WHEN m.channel_ids IS NULL AND m.countries IS NULL THEN NULL ELSE ARRAY(
            SELECT d.channel_id FROM channels.directory d
            WHERE d.channel_id = ANY(m.channel_ids) OR d.country = ANY(m.countries)
              OR (m.countries IS NOT NULL AND d.country IS NULL)) END,
          m.capabilities
        FROM permits.moratorium m
        WHERE m.from_at <= $2 AND m.recorded_at <= $2 AND (m.until_at IS NULL OR m.until_at > $2)
          AND (m.ended_at IS NULL OR m.ended_at > $2)
          AND (m.audience_id IS NULL OR EXISTS (
            SELECT FROM permits.moratorium_member p WHERE p.moratorium_id = m.id AND p.person_id = $1 AND p.from_at <= $2))
      $function$
;

CREATE OR REPLACE FUNCTION permits.moratoria_over(person uuid, capability text, channel uuid, since timestamp with time zone, at timestamp with time zone)
 RETURNS TABLE(moratorium_id uuid, reason text, from_at timestamp with time zone, until_at timestamp with time zone)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
        SELECT m.id, m.reason, h.from_at, h.until_at
        FROM permits.moratorium m
        LEFT JOIN permits.moratorium_member p ON p.moratorium_id = m.id AND p.person_id = $1
        CROSS JOIN LATERAL (
          SELECT greatest(m.from_at, m.recorded_at, p.from_at) AS from_at, least(m.until_at, m.ended_at) AS until_at) h
        WHERE m.from_at <= $5 AND h.from_at <= $5 AND $2 = ANY(m.capabilities)
          AND (m.audience_id IS NULL OR p.person_id IS NOT NULL)
          AND (h.until_at IS NULL OR (h.until_at > h.from_at AND h.until_at > $4))
          AND ((m.channel_ids IS NULL AND m.countries IS NULL) OR $3 = ANY(m.channel_ids)
            OR (m.countries IS NOT NULL AND EXISTS (SELECT FROM channels.directory d
              WHERE d.channel_id = $3 AND (d.country IS NULL OR d.country = ANY(m.countries)))))
      $function$
;

CREATE OR REPLACE FUNCTION permits.reach_at(person uuid, capability text, at timestamp with time zone)
 RETURNS TABLE(channel_id uuid, risk integer)
 LANGUAGE sql
 STABLE ROWS 50
AS $function$
        SELECT r.channel_id, r.risk FROM permits.reaches_at($1, ARRAY[$2], $3) r
      $function$
;

CREATE OR REPLACE FUNCTION permits.reaches_at(person uuid, capabilities text[], at timestamp with time zone)
 RETURNS TABLE(capability text, channel_id uuid, risk integer)
 LANGUAGE plpgsql
 STABLE ROWS 50
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      BEGIN
        IF NOT EXISTS (SELECT FROM permits.moratoria_at($1, $3) m WHERE m.capabilities && $2) THEN
          RETURN QUERY SELECT r.capability, r.channel_id, r.risk FROM permits.ladder_reaches_at($1, $2, $3) r;
          RETURN;
        END IF;
        RETURN QUERY SELECT r.capability, r.channel_id, r.risk FROM permits.ladder_reaches_at($1, $2, $3) r
          WHERE NOT EXISTS (SELECT FROM permits.moratoria_at($1, $3) m WHERE r.capability = ANY(m.capabilities)
            AND (m.channel_ids IS NULL OR r.channel_id = ANY(m.channel_ids)));
      END $function$
;

CREATE OR REPLACE FUNCTION permits.reaches_of(persons uuid[], capabilities text[], at timestamp with time zone)
 RETURNS TABLE(person_id uuid, capability text, channel_id uuid, risk integer)
 LANGUAGE plpgsql
 STABLE ROWS 500
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH who AS MATERIALIZED (SELECT DISTINCT p.id FROM unnest($1) AS p (id)),
        held AS MATERIALIZED (
          SELECT h.person_id, max(h.rank) AS rank FROM training.held_at($3) h WHERE h.person_id = ANY($1) GROUP BY h.person_id),
        force AS MATERIALIZED (SELECT f.document_id, f.code FROM rules.in_force_at($3) f),
        read AS MATERIALIZED (
          SELECT a.person_id, a.document_id FROM rules.acknowledged_at($3) a WHERE a.person_id = ANY($1)),
        lacks AS MATERIALIZED (
          SELECT w.id, array_agg(f.code ORDER BY f.code) AS codes FROM who w CROSS JOIN force f
          WHERE (w.id, f.document_id) NOT IN (SELECT r.person_id, r.document_id FROM read r) GROUP BY w.id),
        suspended AS MATERIALIZED (
          SELECT DISTINCT s.person_id FROM permits.suspension s
          WHERE s.person_id = ANY($1) AND s.from_at <= $3 AND s.recorded_at <= $3
            AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)),
        opted AS MATERIALIZED (
          SELECT DISTINCT o.person_id FROM permits.opt_out o
          WHERE o.person_id = ANY($1) AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)),
        standing AS MATERIALIZED (
          SELECT w.id, dense_rank() OVER (ORDER BY n.rank, n.codes, n.suspended, n.opted) AS kind, n.*
          FROM who w LEFT JOIN held h ON h.person_id = w.id LEFT JOIN lacks l ON l.id = w.id
          CROSS JOIN LATERAL (SELECT coalesce(h.rank, 0) AS rank, coalesce(l.codes, '{}') AS codes,
            w.id IN (SELECT s.person_id FROM suspended s) AS suspended, w.id IN (SELECT o.person_id FROM opted o) AS opted) n),
        kinds AS MATERIALIZED (SELECT DISTINCT ON (s.kind) s.kind, s.rank, s.codes, s.suspended, s.opted FROM standing s),
        cell AS MATERIALIZED (
          SELECT k.kind, e.capability, e.channel_id, e.risk, e.belt_rank <= k.rank AND NOT (e.documents && k.codes) AS fulfilled
          FROM permits.ranked_entry e CROSS JOIN kinds k
          WHERE e.capability = ANY($2) AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND (e.capability = 'read-update' OR NOT k.suspended)
            AND (e.capability NOT IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') OR NOT k.opted)),
        place AS MATERIALIZED (
          SELECT c.kind, c.capability, c.channel_id FROM cell c UNION SELECT c.kind, c.capability, NULL::uuid FROM cell c),
        governing AS (
          SELECT DISTINCT ON (p.kind, p.capability, p.channel_id, c.risk) p.kind, p.capability, p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c
            ON c.kind = p.kind AND c.capability = p.capability AND (c.channel_id IS NULL OR c.channel_id = p.channel_id)
          ORDER BY p.kind, p.capability, p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.kind, g.capability, g.channel_id, g.risk,
            min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.kind, g.capability, g.channel_id) AS at
          FROM governing g),
        reach AS MATERIALIZED (
          SELECT b.kind, b.capability, b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at
          GROUP BY b.kind, b.capability, b.channel_id),
        whole AS MATERIALIZED (
          SELECT r.kind, r.capability, r.channel_id, r.risk FROM reach r
          UNION ALL
          SELECT r.kind, r.capability, d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
          WHERE NOT EXISTS (
            SELECT FROM place p WHERE p.kind = r.kind AND p.capability = r.capability AND p.channel_id = d.channel_id)),
        moratorium AS MATERIALIZED (
          SELECT w.id, m.channel_ids, m.capabilities FROM who w CROSS JOIN LATERAL permits.moratoria_at(w.id, $3) m
          WHERE m.capabilities && $2)
        SELECT s.id, r.capability, r.channel_id, r.risk FROM standing s JOIN whole r ON r.kind = s.kind
        WHERE NOT EXISTS (SELECT FROM moratorium m WHERE m.id = s.id AND r.capability = ANY(m.capabilities)
          AND (m.channel_ids IS NULL OR r.channel_id = ANY(m.channel_ids)));
      END $function$
;

CREATE OR REPLACE FUNCTION permits.suspended_at(timestamp with time zone)
 RETURNS TABLE(person_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT DISTINCT s.person_id FROM permits.suspension s
        WHERE s.from_at <= $1 AND s.recorded_at <= $1 AND (s.until_at IS NULL OR s.until_at > $1)
          AND (s.closed_at IS NULL OR s.closed_at > $1)
      $function$
;

CREATE OR REPLACE FUNCTION publishing.dispose(keys text[], number integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
      DECLARE
        disposed integer;
      BEGIN
        IF NOT EXISTS (SELECT FROM trail.certificate c WHERE c.number = dispose.number) THEN
          RAISE EXCEPTION 'There is no certificate %.', number;
        END IF;
        UPDATE publishing.pack_value v SET salt = NULL, value = NULL, certificate = dispose.number
        WHERE v.publication_id || ' ' || v.path = ANY(keys) AND v.certificate IS NULL;
        GET DIAGNOSTICS disposed = ROW_COUNT;
        RETURN disposed;
      END $function$
;

CREATE OR REPLACE FUNCTION quizzes.digest(quiz uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
    SELECT md5(concat_ws(' ', z.pass_mark, z.draw, z.bank::text,
      (SELECT string_agg(q.code || q.content::text, ' ' ORDER BY q.code) FROM quizzes.question q
       WHERE q.quiz_id = z.id AND q.parts IS NULL)))
    FROM quizzes.quiz z WHERE z.id = quiz
  $function$
;

CREATE OR REPLACE FUNCTION radio.podcasts()
 RETURNS TABLE(legal_entity text)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT c.legal_entity FROM (
          SELECT DISTINCT ON (legal_entity) legal_entity, wanted FROM radio.podcast_change
          WHERE state = 'applied' ORDER BY legal_entity, decided_at DESC, id DESC) c WHERE c.wanted $function$
;

CREATE OR REPLACE FUNCTION releases.held(subject uuid, person uuid, capability text, channel uuid, since timestamp with time zone, at timestamp with time zone)
 RETURNS TABLE(moratorium_id uuid, reason text, from_at timestamp with time zone, until_at timestamp with time zone, over boolean)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
        SELECT o.moratorium_id, o.reason, o.from_at, o.until_at, coalesce(o.until_at <= $6, false)
        FROM permits.moratoria_over($2, $3, $4, greatest($5, (SELECT max(d.at) FROM releases.decision d
          WHERE d.subject_id = $1 AND d.decision = 'confirmed' AND d.at <= $6)), $6) o
      $function$
;

CREATE OR REPLACE FUNCTION reports.risk_on(person uuid, due date, needed integer, week integer[], shifts jsonb, today date)
 RETURNS date
 LANGUAGE plpgsql
 STABLE
AS $function$
        DECLARE
          day date := due;
          missing integer := needed;
        BEGIN
          IF needed <= 0 THEN RETURN due + 1; END IF;
          WHILE day >= today LOOP
            IF reports.works_on(person, day, week, shifts) THEN missing := missing - 1; END IF;
            IF missing = 0 THEN RETURN day + 1; END IF;
            day := day - 1;
          END LOOP;
          RETURN least(today, due + 1);
        END $function$
;

CREATE OR REPLACE FUNCTION reports.standings_at(at timestamp with time zone)
 RETURNS TABLE(enrolment_id uuid, person_id uuid, standing text)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT w.enrolment_id, w.person_id,
               CASE WHEN a.person_id IS NOT NULL THEN 'away' WHEN w.due_on < t.today THEN 'late' ELSE 'at-risk' END
        FROM (SELECT ($1 AT TIME ZONE 'UTC')::date AS today) t
        CROSS JOIN reports.watch w
        JOIN training.enrolments e ON e.enrolment_id = w.enrolment_id AND e.state = 'assigned' AND e.due_on = w.due_on
        JOIN people.directory d ON d.person_id = w.person_id
        LEFT JOIN people.away_at($1) a ON a.person_id = w.person_id
        WHERE w.risky AND (w.due_on < t.today OR (
          SELECT ceil(s.remaining_seconds / 60.0) FROM training.standings s WHERE s.enrolment_id = w.enrolment_id)
            > 4 * reports.working_days(w.person_id, t.today, w.due_on, d.work_week, d.shifts))
      $function$
;

CREATE OR REPLACE FUNCTION reports.working_days(person uuid, from_on date, until_on date, week integer[], shifts jsonb)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
        SELECT count(*)::integer FROM generate_series(0, until_on - from_on) n
        WHERE reports.works_on(person, from_on + n, week, shifts)
      $function$
;

CREATE OR REPLACE FUNCTION reports.works_on(person uuid, day date, week integer[], shifts jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT CASE
          WHEN person IS NULL THEN
            CASE WHEN shifts <> '[]' THEN shifts @> jsonb_build_array(jsonb_build_object('day', extract(isodow FROM day)::integer))
                 ELSE week = '{}' OR extract(isodow FROM day)::integer = ANY (week) END
          WHEN EXISTS (SELECT FROM people.absences a WHERE a.person_id = person AND day BETWEEN a.from_on AND a.until_on)
            THEN false
          ELSE coalesce(
            (SELECT x.hours <> '[]' FROM people.shift_exceptions x WHERE x.person_id = person AND x.on_date = day),
            reports.works_on(NULL, day, week, shifts)) END
      $function$
;

CREATE OR REPLACE FUNCTION reviews.approve_plainly(draft uuid, revision integer, reviewer uuid, review uuid, note text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
 SET enable_seqscan TO 'off'
AS $function$
      #variable_conflict use_column
      DECLARE
        words record;
        permits jsonb;
      BEGIN
        SELECT d.author_id, d.channel_id, d.interaction_id, d.content_id INTO words FROM drafts.take_waiting($1, $2) d;
        IF NOT FOUND OR words.author_id = $3 OR words.content_id IS NOT NULL OR crises.any_at($6) OR EXISTS (
          SELECT FROM suggestions.shares s
          WHERE s.draft_id = $1 AND s.revision = $2 AND s.person_id = $3 AND s.share > 0.2) THEN
          RETURN false;
        END IF;
        permits := permits.answer_at($3, 'review', words.channel_id, drafts.risk_now(words.interaction_id, NULL), $6);
        IF permits IS NULL THEN RETURN false; END IF;
        UPDATE reviews.course c SET step = 1, escalated = 0, asked = NULL, also = '{}', role = NULL, needed = 0, each = false,
          approvers = ARRAY[$3], open = false, for_id = NULL, stuck_since = NULL
        WHERE c.draft_id = $1 AND c.revision = $2 AND c.open AND c.step = 0 AND c.approvers = '{}'
          AND jsonb_array_length(c.steps) = 1 AND c.steps->0->>'who' = 'scope' AND c.steps->0->>'needed' = '1';
        IF NOT FOUND THEN RETURN false; END IF;
        PERFORM drafts.approve($1, $3, $4, $5, permits, $6);
        INSERT INTO reviews.approval (draft_id, revision, step, person_id, at) VALUES ($1, $2, 0, $3, $6);
        RETURN true;
      END $function$
;

CREATE OR REPLACE FUNCTION reviews.is_asked(asked uuid[], also uuid[], role text, person uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT (asked IS NULL AND role IS NULL) OR person = ANY(also)
          OR (asked IS NULL AND EXISTS (SELECT FROM access.holding(role, at) h WHERE h.person_id = person))
          OR person = ANY(asked)
          OR (asked <> '{}' AND EXISTS (SELECT FROM reviews.deputy y WHERE y.deputy_id = person AND y.person_id = ANY(asked)
            AND y.from_at <= at AND y.until_at > at AND (y.ended_at IS NULL OR y.ended_at > at)))
      $function$
;

CREATE OR REPLACE FUNCTION reviews.story(draft uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce(jsonb_agg(jsonb_build_object('revision', c.revision, 'plan', c.plan_id, 'steps', c.steps,
          'approvals', (SELECT coalesce(jsonb_agg(jsonb_build_object('step', a.step + 1, 'by', a.person_id, 'for', a.counts_for,
              'at', a.at) ORDER BY a.at, a.person_id), '[]')
            FROM reviews.approval a WHERE a.draft_id = c.draft_id AND a.revision = c.revision)) ORDER BY c.revision), '[]')
        FROM reviews.course c WHERE c.draft_id = $1
      $function$
;

CREATE OR REPLACE FUNCTION reviews.waits_after(person uuid, at timestamp with time zone, channel uuid, of_risk integer, of_language text, of_kind text, until timestamp with time zone, after_due timestamp with time zone, after_draft uuid, reach jsonb, shut text[], most integer)
 RETURNS TABLE(draft_id uuid, due_at timestamp with time zone)
 LANGUAGE sql
 STABLE
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
        SELECT d.draft_id, d.since + interval '1 day' FROM drafts.to_look_over d
        WHERE d.channel_id = $3 AND ($5 IS NULL OR d.language = $5) AND ($6 IS NULL OR d.kind = $6)
          AND ($7 IS NULL OR d.since <= $7 - interval '1 day')
          AND ($8 IS NULL OR (d.since, d.draft_id) > ($8 - interval '1 day', $9)) AND d.author_id <> $1
          AND ($10 IS NULL OR access.reaches_work($10, d.channel_id, feed.topics_of(d.interaction_id),
            coalesce((SELECT p.department FROM people.directory p WHERE p.person_id = d.author_id), '')))
          AND (cardinality($11) = 0 OR EXISTS (
            SELECT FROM people.known p WHERE p.person_id = d.author_id AND coalesce(p.legal_entity, '') <> ALL ($11))) AND drafts.risk_now(d.interaction_id, d.content_id) = $4
        ORDER BY d.since, d.draft_id LIMIT $12
      $function$
;

CREATE OR REPLACE FUNCTION reviews.waits_beside(person uuid, at timestamp with time zone, channel uuid, of_risk integer, of_language text, of_kind text, until timestamp with time zone, after_due timestamp with time zone, after_draft uuid, reach jsonb, shut text[], most integer)
 RETURNS TABLE(draft_id uuid, due_at timestamp with time zone, step integer, steps integer, escalated integer)
 LANGUAGE sql
 STABLE
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
        SELECT c.draft_id, c.due_at, c.step + 1, jsonb_array_length(c.steps), c.escalated
        FROM reviews.course c CROSS JOIN LATERAL (SELECT * FROM drafts.standing s WHERE s.draft_id = c.draft_id OFFSET 0) d
        WHERE c.open AND c.channel_id = $3 AND c.risk = $4 AND c.for_id IS DISTINCT FROM $1
          AND ($5 IS NULL OR c.language = $5) AND ($6 IS NULL OR c.kind = $6) AND ($7 IS NULL OR c.due_at <= $7)
          AND ($8 IS NULL OR (c.due_at, c.draft_id) > ($8, $9)) AND c.author_id <> $1
          AND (c.needed = 0 OR reviews.is_asked(c.asked, c.also, c.role, $1, $2))
          AND NOT ($1 = ANY(c.approvers) AND (c.needed > 0 OR (SELECT crises.any_at($2))))
          AND d.state = 'submitted' AND d.revision = c.revision
          AND ($10 IS NULL OR access.reaches_work($10, d.channel_id, feed.topics_of(d.interaction_id),
            coalesce((SELECT p.department FROM people.directory p WHERE p.person_id = d.author_id), '')))
          AND (cardinality($11) = 0 OR EXISTS (
            SELECT FROM people.known p WHERE p.person_id = d.author_id AND coalesce(p.legal_entity, '') <> ALL ($11))) AND drafts.risk_now(d.interaction_id, d.content_id) = $4
        ORDER BY c.due_at, c.draft_id LIMIT $12
      $function$
;

CREATE OR REPLACE FUNCTION reviews.waits_for(person uuid, at timestamp with time zone, channel uuid, of_risk integer, of_language text, of_kind text, until timestamp with time zone, after_due timestamp with time zone, after_draft uuid, reach jsonb, shut text[], most integer)
 RETURNS TABLE(draft_id uuid, due_at timestamp with time zone, step integer, steps integer, escalated integer)
 LANGUAGE sql
 STABLE
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
        SELECT c.draft_id, c.due_at, c.step + 1, jsonb_array_length(c.steps), c.escalated
        FROM reviews.course c CROSS JOIN LATERAL (SELECT * FROM drafts.standing s WHERE s.draft_id = c.draft_id OFFSET 0) d
        WHERE c.open AND c.channel_id = $3 AND c.risk = $4 AND c.for_id = $1
          AND ($5 IS NULL OR c.language = $5) AND ($6 IS NULL OR c.kind = $6) AND ($7 IS NULL OR c.due_at <= $7)
          AND ($8 IS NULL OR (c.due_at, c.draft_id) > ($8, $9)) AND c.author_id <> $1
          AND (c.needed = 0 OR reviews.is_asked(c.asked, c.also, c.role, $1, $2))
          AND NOT ($1 = ANY(c.approvers) AND (c.needed > 0 OR (SELECT crises.any_at($2))))
          AND d.state = 'submitted' AND d.revision = c.revision
          AND ($10 IS NULL OR access.reaches_work($10, d.channel_id, feed.topics_of(d.interaction_id),
            coalesce((SELECT p.department FROM people.directory p WHERE p.person_id = d.author_id), '')))
          AND (cardinality($11) = 0 OR EXISTS (
            SELECT FROM people.known p WHERE p.person_id = d.author_id AND coalesce(p.legal_entity, '') <> ALL ($11))) AND drafts.risk_now(d.interaction_id, d.content_id) = $4
        ORDER BY c.due_at, c.draft_id LIMIT $12
      $function$
;

CREATE OR REPLACE FUNCTION rosters.is_on_duty_at(person uuid, channel uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      BEGIN
        IF NOT EXISTS (
          SELECT FROM rosters.shift s
          WHERE s.person_id = $1 AND s.channel_id = $2 AND s.dropped_at IS NULL AND s.from_at <= $3 AND s.until_at > $3) THEN
          RETURN false;
        END IF;
        RETURN EXISTS (SELECT FROM rosters.on_duty_at($3) d WHERE d.person_id = $1 AND d.channel_id = $2);
      END $function$
;

CREATE OR REPLACE FUNCTION rosters.lately(channel uuid, at timestamp with time zone)
 RETURNS TABLE(person_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT DISTINCT s.person_id FROM rosters.shift s
        WHERE s.channel_id = $1 AND s.dropped_at IS NULL AND s.from_at <= $2 AND s.until_at > $2 - interval '1 day'
      $function$
;

CREATE OR REPLACE FUNCTION rosters.on_duty_at(timestamp with time zone)
 RETURNS TABLE(channel_id uuid, person_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT DISTINCT s.channel_id, s.person_id FROM rosters.shift s
          JOIN people.directory d ON d.person_id = s.person_id
        WHERE s.dropped_at IS NULL AND s.from_at <= $1 AND s.until_at > $1
          AND d.job_family IN (SELECT job_family FROM jobs.acting)
          AND NOT EXISTS (SELECT FROM people.away_at($1) a WHERE a.person_id = s.person_id)
      $function$
;

CREATE OR REPLACE FUNCTION rules.acknowledged_at(timestamp with time zone)
 RETURNS TABLE(person_id uuid, document_id uuid, edition_id uuid, acknowledged_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT DISTINCT ON (a.person_id, a.document_id) a.person_id, a.document_id, a.edition_id, a.at::timestamptz
        FROM rules.acknowledgement a
        JOIN rules.in_force_at($1) f ON f.document_id = a.document_id
        CROSS JOIN LATERAL (
          SELECT coalesce(max(m.number), 0) AS least FROM rules.edition m
          WHERE m.document_id = f.document_id AND m.state = 'published' AND m.material_number = m.number
            AND m.number <= f.number AND m.effective_at + m.grace_days * interval '24 hours' <= $1) n
        WHERE a.at <= $1 AND a.edition_number BETWEEN n.least AND f.number
        ORDER BY a.person_id, a.document_id, a.edition_number DESC
      $function$
;

CREATE OR REPLACE FUNCTION rules.in_force_at(timestamp with time zone)
 RETURNS TABLE(document_id uuid, code text, edition_id uuid, number integer, effective_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT DISTINCT ON (e.document_id) e.document_id, d.code, e.id, e.number, e.effective_at::timestamptz
        FROM rules.edition e JOIN rules.document d ON d.id = e.document_id
        WHERE e.state = 'published' AND e.effective_at <= $1 AND e.published_at <= $1
        ORDER BY e.document_id, e.number DESC
      $function$
;

CREATE OR REPLACE FUNCTION rules.lacks_at(person uuid, codes text[], at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      BEGIN
        RETURN EXISTS (
          SELECT FROM rules.document d
          CROSS JOIN LATERAL (
            SELECT e.number FROM rules.edition e
            WHERE e.document_id = d.id AND e.state = 'published' AND e.effective_at <= $3 AND e.published_at <= $3
            ORDER BY e.number DESC LIMIT 1) f
          WHERE d.code = ANY($2) AND NOT EXISTS (
            SELECT FROM rules.acknowledgement a
            WHERE a.person_id = $1 AND a.document_id = d.id AND a.at <= $3 AND a.edition_number <= f.number
              AND a.edition_number >= (
                SELECT coalesce(max(m.number), 0) FROM rules.edition m
                WHERE m.document_id = d.id AND m.state = 'published' AND m.material_number = m.number AND m.number <= f.number
                  AND m.effective_at + m.grace_days * interval '24 hours' <= $3)));
      END $function$
;

CREATE OR REPLACE FUNCTION staffnames.hidden()
 RETURNS TABLE(legal_entity text, showing text, since timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT c.legal_entity, c.wanted, c.decided_at FROM (
          SELECT DISTINCT ON (legal_entity) legal_entity, wanted, decided_at FROM staffnames.switching
          WHERE state = 'applied' ORDER BY legal_entity, decided_at DESC, id DESC) c WHERE c.wanted <> 'all'
      $function$
;

CREATE OR REPLACE FUNCTION suggestions.helpers(at timestamp with time zone)
 RETURNS TABLE(person_id uuid, draft_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT DISTINCT h.person_id, d.draft_id
        FROM (SELECT * FROM access.holding('lead', at) UNION SELECT * FROM access.holding('coach', at)) h
        CROSS JOIN LATERAL permits.reaches_at(h.person_id, ARRAY['coach', 'review'], at) may
        JOIN drafts.standing d ON d.channel_id = may.channel_id AND d.author_id <> h.person_id
        JOIN suggestions.help w ON w.draft_id = d.draft_id
        JOIN people.directory a ON a.person_id = d.author_id
        WHERE drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
          AND access.reaches_work(h.reach, d.channel_id, feed.topics_of(d.interaction_id), coalesce(a.department, ''))
          AND NOT EXISTS (SELECT FROM suggestions.remark r WHERE r.draft_id = d.draft_id AND r.at >= w.asked_at AND r.person_id <> d.author_id)
      $function$
;

CREATE OR REPLACE FUNCTION trackrecords.facts(since timestamp with time zone)
 RETURNS TABLE(person_id uuid, channel_id uuid, read integer, accepted integer, corrections integer)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT d.author_id, d.channel_id, count(*) FILTER (WHERE d.first)::integer,
          count(*) FILTER (WHERE d.first AND d.passed)::integer, count(*) FILTER (WHERE d.corrected)::integer
        FROM (
          SELECT o.author_id, o.channel_id, o.draft_id,
            bool_or(o.revision = 1 AND o.decision IN ('approve', 'return', 'decline')) AS first,
            bool_or(o.revision = 1 AND o.decision = 'approve')
              AND NOT bool_or(o.revision = 1 AND o.decision IN ('return', 'decline')) AS passed,
            bool_or(o.decision = 'correct') AS corrected
          FROM drafts.decisions o
          WHERE o.account_kind = 'business' AND o.kind <> 'practice' AND o.at >= $1
          GROUP BY o.author_id, o.channel_id, o.draft_id) d
        GROUP BY d.author_id, d.channel_id
      $function$
;

CREATE OR REPLACE FUNCTION trackrecords.is_off(legal_entity text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce((SELECT NOT s.wanted FROM trackrecords.switch s
          WHERE s.state = 'applied' AND s.legal_entity = coalesce($1, '') ORDER BY s.decided_at DESC, s.id DESC LIMIT 1), false)
      $function$
;

CREATE OR REPLACE FUNCTION trail.append(id uuid, at timestamp with time zone, act text, actor text, kind text, subject text, request uuid, hash bytea, salt bytea, value jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
      BEGIN
        INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, request_id, value_hash, format)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 2);
        INSERT INTO trail.value (entry_id, salt, value) VALUES ($1, $9, $10);
        INSERT INTO trail.unsealed (entry_id) VALUES ($1);
      END $function$
;

CREATE OR REPLACE FUNCTION trail.dispose(entries uuid[], number integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
      DECLARE
        disposed integer;
      BEGIN
        IF NOT EXISTS (SELECT FROM trail.certificate c WHERE c.number = dispose.number) THEN
          RAISE EXCEPTION 'There is no certificate %.', number;
        END IF;
        UPDATE trail.value v SET salt = NULL, value = NULL, certificate = dispose.number::text
        FROM trail.entry e
        WHERE v.entry_id = ANY(entries) AND v.certificate IS NULL AND e.id = v.entry_id AND e.act <> 'certificate.issued';
        GET DIAGNOSTICS disposed = ROW_COUNT;
        RETURN disposed;
      END $function$
;

CREATE OR REPLACE FUNCTION training.held_at(timestamp with time zone)
 RETURNS TABLE(person_id uuid, belt_id uuid, belt_code text, rank integer, award_id uuid, from_at timestamp with time zone, until_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT a.person_id, a.belt_id, b.code, b.rank, a.id, a.from_at::timestamptz,
               coalesce(a.lapses_at, a.until_at)::timestamptz
        FROM training.award a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
        WHERE a.from_at <= $1 AND (a.until_at IS NULL OR coalesce(a.lapses_at, a.until_at) > $1)
          AND (a.revoked_at IS NULL OR a.revoked_at > $1)
      $function$
;

CREATE OR REPLACE FUNCTION training.materials_of(person uuid)
 RETURNS TABLE(material_id uuid, kind text, module_id uuid, seconds integer, completed_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
          SELECT m.material_id, m.kind, m.module_id, m.seconds, p.completed_at
          FROM training.enrolment e
          JOIN curricula.modules m ON m.edition_id = e.edition_id AND m.material_id IS NOT NULL
          LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
          WHERE e.person_id = person AND e.state <> 'withdrawn'
        $function$
;

CREATE OR REPLACE FUNCTION training.met(enrolment uuid, edition uuid)
 RETURNS TABLE(code text, names jsonb, met boolean, short integer)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        SELECT m.code, m.names, coalesce(p.completed_at, p.waived_at) IS NOT NULL,
               CASE WHEN m.choice IS NULL AND coalesce(p.completed_at, p.waived_at) IS NULL THEN 1 ELSE 0 END
        FROM curricula.modules m
        LEFT JOIN training.progress p ON p.enrolment_id = $1 AND p.module_id = m.module_id
        WHERE m.edition_id = $2
        UNION ALL
        SELECT c.code, c.names, d.done >= c.least, greatest(c.least - d.done, 0)
        FROM curricula.choices c
        CROSS JOIN LATERAL (
          SELECT count(*)::integer AS done FROM curricula.modules m
          JOIN training.progress p ON p.module_id = m.module_id AND p.enrolment_id = $1
          WHERE m.edition_id = $2 AND m.choice = c.code AND coalesce(p.completed_at, p.waived_at) IS NOT NULL) d
        WHERE c.edition_id = $2
      $function$
;

CREATE OR REPLACE FUNCTION training.moved_date(person uuid, since date, due date)
 RETURNS date
 LANGUAGE plpgsql
 STABLE
AS $function$
      DECLARE
        away record;
      BEGIN
        FOR away IN
          SELECT a.from_on, a.until_on FROM people.absences a
          WHERE a.person_id = person AND a.until_on >= since ORDER BY a.from_on
        LOOP
          EXIT WHEN away.from_on > due;
          due := due + (away.until_on - greatest(away.from_on, since) + 1) + 14;
        END LOOP;
        RETURN due;
      END $function$
;

CREATE OR REPLACE FUNCTION training.new_id(at timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
AS $function$
        SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
          substring(int8send(floor(extract(epoch FROM at) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
      $function$
;

CREATE OR REPLACE FUNCTION training.renew_on(held_from date, every_months integer, yearly_on text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$
        SELECT CASE
          WHEN every_months IS NOT NULL THEN (held_from + make_interval(months => every_months))::date
          WHEN yearly_on IS NULL THEN NULL
          WHEN training.yearly_in(extract(year FROM held_from + interval '6 months')::integer, yearly_on)
               >= held_from + interval '6 months'
            THEN training.yearly_in(extract(year FROM held_from + interval '6 months')::integer, yearly_on)
          ELSE training.yearly_in(extract(year FROM held_from + interval '6 months')::integer + 1, yearly_on)
        END
      $function$
;

CREATE OR REPLACE FUNCTION training.renewal_opens(held_from date, renew_on date, days integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$
        SELECT renew_on - least(days, (renew_on - held_from) / 2)
      $function$
;

CREATE OR REPLACE FUNCTION training.yearly_in(year integer, month_day text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$
        SELECT make_date(year, left(month_day, 2)::integer, 1) + right(month_day, 2)::integer - 1
      $function$
;

CREATE TABLE access.login (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  secret_hash bytea NOT NULL,
  method text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  last_seen_at timestamp(3) with time zone,
  idle_minutes integer DEFAULT 120 NOT NULL,
  device text DEFAULT ''::text NOT NULL,
  address text DEFAULT ''::text NOT NULL,
  previous_hash bytea,
  previous_until timestamp(3) with time zone,
  rotation_due boolean DEFAULT false NOT NULL,
  CONSTRAINT login_pkey PRIMARY KEY (id),
  CONSTRAINT login_secret_hash_key UNIQUE (secret_hash)
);

CREATE UNLOGGED TABLE access.rate (
  key text NOT NULL,
  window_at timestamp(3) with time zone NOT NULL,
  used integer NOT NULL,
  CONSTRAINT rate_pkey PRIMARY KEY (key)
) WITH (fillfactor=40);

CREATE TABLE access.role_grant (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  granted_by text NOT NULL,
  reason text NOT NULL,
  scope jsonb,
  source text DEFAULT 'hand'::text NOT NULL,
  CONSTRAINT role_grant_pkey PRIMARY KEY (id)
);

CREATE TABLE access.sign_in (
  person_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  method text NOT NULL,
  CONSTRAINT sign_in_pkey PRIMARY KEY (person_id)
);

CREATE TABLE access.token (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  secret_hash bytea NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  revoked_at timestamp(3) with time zone,
  kind text DEFAULT 'personal'::text NOT NULL,
  permissions text[],
  quota integer,
  last_used_at timestamp(3) with time zone,
  CONSTRAINT token_pkey PRIMARY KEY (id),
  CONSTRAINT token_secret_hash_key UNIQUE (secret_hash),
  CONSTRAINT token_kind_check CHECK ((kind = ANY (ARRAY['personal'::text, 'service'::text, 'embed'::text]))),
  CONSTRAINT token_quota_check CHECK (((quota >= 1) AND (quota <= 1000000)))
);

CREATE UNLOGGED TABLE accounts.attempt (
  state_hash bytea NOT NULL,
  browser_hash bytea NOT NULL,
  nonce text NOT NULL,
  verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT attempt_pkey PRIMARY KEY (state_hash)
);

CREATE TABLE accounts.group_role (
  id uuid NOT NULL,
  group_name text NOT NULL,
  role text NOT NULL,
  scope jsonb,
  reason text NOT NULL,
  stated_by uuid,
  stated_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT group_role_pkey PRIMARY KEY (id),
  CONSTRAINT group_role_group_name_role_key UNIQUE (group_name, role)
);

CREATE TABLE accounts.identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id uuid NOT NULL,
  bound_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT identity_pkey PRIMARY KEY (issuer, subject),
  CONSTRAINT identity_person_id_issuer_key UNIQUE (person_id, issuer)
);

CREATE TABLE accounts.link (
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid,
  secret_hash bytea NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  used_at timestamp(3) with time zone,
  CONSTRAINT link_pkey PRIMARY KEY (id),
  CONSTRAINT link_secret_hash_key UNIQUE (secret_hash),
  CONSTRAINT link_check CHECK (((person_id IS NULL) = (kind = 'first'::text))),
  CONSTRAINT link_kind_check CHECK ((kind = ANY (ARRAY['invitation'::text, 'reset'::text, 'first'::text])))
);

CREATE TABLE accounts.password (
  person_id uuid NOT NULL,
  hash text NOT NULL,
  set_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT password_pkey PRIMARY KEY (person_id)
);

CREATE TABLE accounts.provider_login (
  login_id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  provider_session text,
  id_token text NOT NULL,
  CONSTRAINT provider_login_pkey PRIMARY KEY (login_id),
  CONSTRAINT provider_login_login_id_fkey FOREIGN KEY (login_id) REFERENCES access.login(id) ON DELETE CASCADE
);

CREATE TABLE aftermath.correction (
  draft_id uuid NOT NULL,
  correction_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT correction_pkey PRIMARY KEY (draft_id),
  CONSTRAINT correction_correction_id_key UNIQUE (correction_id)
);

CREATE TABLE aftermath.follow_up (
  from_at timestamp(3) with time zone NOT NULL,
  after_hours integer,
  until_hours integer,
  channel_id uuid,
  stated_by uuid,
  reason text,
  CONSTRAINT follow_up_once UNIQUE NULLS NOT DISTINCT (channel_id, from_at),
  CONSTRAINT follow_up_after_hours_check CHECK (((after_hours >= 1) AND (after_hours <= 72))),
  CONSTRAINT follow_up_check CHECK (((until_hours > after_hours) AND (until_hours <= 336))),
  CONSTRAINT follow_up_whole CHECK ((((after_hours IS NULL) = (until_hours IS NULL)) AND ((channel_id IS NOT NULL) OR (after_hours IS NOT NULL))))
);

CREATE TABLE aftermath.recorded (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  what text NOT NULL,
  text text,
  link text,
  reason text NOT NULL,
  drifted boolean NOT NULL,
  recorded_by uuid,
  at timestamp(3) with time zone NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  certificate integer,
  answer_id uuid,
  CONSTRAINT aftermath_pkey PRIMARY KEY (id),
  CONSTRAINT aftermath_what_check CHECK ((what = ANY (ARRAY['edited'::text, 'deleted'::text, 'corrected'::text, 'seen'::text, 'settled'::text]))),
  CONSTRAINT recorded_by_somebody CHECK (((recorded_by IS NOT NULL) OR (answer_id IS NOT NULL)))
);

CREATE TABLE alerts.alert (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  channel_id uuid NOT NULL,
  kind_id uuid NOT NULL,
  phrase text NOT NULL,
  raised_at timestamp(3) with time zone NOT NULL,
  due_at timestamp(3) with time zone NOT NULL,
  escalated_at timestamp(3) with time zone,
  read_at timestamp(3) with time zone,
  read_by uuid,
  closed_at timestamp(3) with time zone,
  closed_by uuid,
  ending text,
  note text,
  CONSTRAINT alert_pkey PRIMARY KEY (id),
  CONSTRAINT alert_interaction_id_kind_id_key UNIQUE (interaction_id, kind_id),
  CONSTRAINT alert_check CHECK (((read_at IS NULL) = (read_by IS NULL))),
  CONSTRAINT alert_check1 CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  CONSTRAINT alert_check2 CHECK (((closed_at IS NULL) = (ending IS NULL))),
  CONSTRAINT alert_ending_check CHECK ((ending = ANY (ARRAY['handled'::text, 'mistaken'::text])))
);

CREATE TABLE appeals.appeal (
  id uuid NOT NULL,
  suspension_id uuid NOT NULL,
  person_id uuid NOT NULL,
  words text NOT NULL,
  state text NOT NULL,
  lodged_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  reason text,
  version integer NOT NULL,
  CONSTRAINT appeal_pkey PRIMARY KEY (id),
  CONSTRAINT appeal_decided CHECK ((((state = 'lodged'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (reason IS NULL)))),
  CONSTRAINT appeal_somebody_else CHECK ((decided_by <> person_id)),
  CONSTRAINT appeal_state_check CHECK ((state = ANY (ARRAY['lodged'::text, 'stands'::text, 'lifted'::text])))
);

CREATE TABLE asks.ask (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  state text NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  due_at timestamp(3) with time zone,
  moved_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT ask_pkey PRIMARY KEY (id),
  CONSTRAINT ask_due CHECK (((state = 'waiting'::text) = (due_at IS NOT NULL))),
  CONSTRAINT ask_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'answered'::text, 'closed'::text])))
);

CREATE TABLE asks.example (
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  clause text NOT NULL,
  edition integer NOT NULL,
  question jsonb NOT NULL,
  answer jsonb NOT NULL,
  published_by uuid NOT NULL,
  published_at timestamp(3) with time zone NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp(3) with time zone,
  CONSTRAINT example_pkey PRIMARY KEY (id),
  CONSTRAINT example_check CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)))
);

CREATE TABLE asks.message (
  id uuid NOT NULL,
  ask_id uuid NOT NULL,
  person_id uuid NOT NULL,
  words text NOT NULL,
  clause_ids uuid[] NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT message_pkey PRIMARY KEY (id),
  CONSTRAINT message_ask_id_fkey FOREIGN KEY (ask_id) REFERENCES asks.ask(id) ON DELETE CASCADE,
  CONSTRAINT message_words_check CHECK ((words <> ''::text))
);

CREATE TABLE audiences.audience (
  id uuid NOT NULL,
  names jsonb NOT NULL,
  rule jsonb NOT NULL,
  traits text[] NOT NULL,
  by_role boolean NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  refreshed_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT audience_pkey PRIMARY KEY (id)
);

CREATE TABLE audiences.former (
  audience_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT former_pkey PRIMARY KEY (audience_id, person_id, since),
  CONSTRAINT former_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES audiences.audience(id)
);

CREATE TABLE audiences.member (
  audience_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamp(3) with time zone NOT NULL,
  CONSTRAINT member_pkey PRIMARY KEY (audience_id, person_id),
  CONSTRAINT member_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES audiences.audience(id)
);

CREATE TABLE audiences.trait (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  value text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT trait_pkey PRIMARY KEY (id)
);

CREATE TABLE awards.excuse (
  id uuid NOT NULL,
  kind text NOT NULL,
  enrolment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  module_id uuid,
  due_on date,
  ends_on date,
  reason text NOT NULL,
  granted_by uuid,
  granted_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  ended_by uuid,
  CONSTRAINT excuse_pkey PRIMARY KEY (id),
  CONSTRAINT excuse_check CHECK (((granted_by <> person_id) AND (ended_by <> person_id))),
  CONSTRAINT excuse_check1 CHECK (((kind = 'extension'::text) = (due_on IS NOT NULL))),
  CONSTRAINT excuse_check2 CHECK (((kind = 'module-waiver'::text) = (module_id IS NOT NULL))),
  CONSTRAINT excuse_kind_check CHECK ((kind = ANY (ARRAY['extension'::text, 'module-waiver'::text, 'date-waiver'::text])))
);

CREATE TABLE awards.revocation (
  award_id uuid NOT NULL,
  person_id uuid NOT NULL,
  code text NOT NULL,
  words text NOT NULL,
  revoked_by uuid,
  revoked_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT revocation_pkey PRIMARY KEY (award_id),
  CONSTRAINT revocation_check CHECK ((revoked_by <> person_id))
);

CREATE TABLE campaigns.campaign (
  id uuid NOT NULL,
  name text NOT NULL,
  titles jsonb NOT NULL,
  bodies jsonb NOT NULL,
  path text NOT NULL,
  audience_id uuid,
  rule jsonb,
  timing jsonb NOT NULL,
  time_zone text NOT NULL,
  stop_when_done boolean NOT NULL,
  state text NOT NULL,
  reach jsonb,
  persons integer,
  created_by uuid NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  started_at timestamp(3) with time zone,
  confirmed_by uuid,
  confirmed_persons integer,
  last_at timestamp(3) with time zone,
  next_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT campaign_pkey PRIMARY KEY (id),
  CONSTRAINT campaign_check CHECK ((num_nonnulls(audience_id, rule) = 1)),
  CONSTRAINT campaign_check1 CHECK (((confirmed_by IS NULL) OR (confirmed_by <> created_by))),
  CONSTRAINT campaign_check2 CHECK (((confirmed_by IS NULL) = (confirmed_persons IS NULL))),
  CONSTRAINT campaign_name_check CHECK ((name <> ''::text)),
  CONSTRAINT campaign_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'proposed'::text, 'running'::text, 'paused'::text, 'ended'::text, 'cancelled'::text])))
);

CREATE TABLE campaigns.recipient (
  campaign_id uuid NOT NULL,
  person_id uuid NOT NULL,
  occurrence text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  enrolment_id uuid,
  params jsonb NOT NULL,
  sample boolean NOT NULL,
  CONSTRAINT recipient_pkey PRIMARY KEY (campaign_id, person_id, occurrence),
  CONSTRAINT recipient_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns.campaign(id) ON DELETE CASCADE
);

CREATE TABLE channels.channel (
  id uuid NOT NULL,
  code text NOT NULL,
  network text NOT NULL,
  account_kind text NOT NULL,
  names jsonb NOT NULL,
  languages text[] NOT NULL,
  handle text,
  url text,
  version integer DEFAULT 1 NOT NULL,
  country text,
  speaks_to jsonb,
  tone jsonb,
  limits jsonb,
  time_zone text NOT NULL,
  CONSTRAINT channel_pkey PRIMARY KEY (id),
  CONSTRAINT channel_code_key UNIQUE (code),
  CONSTRAINT channel_network_fkey FOREIGN KEY (network) REFERENCES channels.network(code),
  CONSTRAINT channel_account_kind_check CHECK ((account_kind = ANY (ARRAY['business'::text, 'personal'::text]))),
  CONSTRAINT channel_country_check CHECK ((country ~ '^[A-Z]{2}$'::text))
);

CREATE TABLE channels.departure (
  id uuid NOT NULL,
  channel_id uuid,
  person_id uuid NOT NULL,
  left_at timestamp(3) with time zone NOT NULL,
  confirmed_at timestamp(3) with time zone,
  confirmed_by uuid,
  handle_id uuid,
  network text,
  name text,
  CONSTRAINT departure_pkey PRIMARY KEY (id),
  CONSTRAINT departure_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channels.channel(id),
  CONSTRAINT departure_network_fkey FOREIGN KEY (network) REFERENCES channels.network(code),
  CONSTRAINT departure_check CHECK (((confirmed_at IS NULL) = (confirmed_by IS NULL))),
  CONSTRAINT departure_check1 CHECK (((channel_id IS NULL) = ((handle_id IS NOT NULL) AND (network IS NOT NULL) AND (name IS NOT NULL))))
);

CREATE TABLE channels.network (
  code text NOT NULL,
  names jsonb NOT NULL,
  text_limit integer,
  "position" integer NOT NULL,
  fold_phone integer,
  fold_wide integer,
  fold_source text,
  CONSTRAINT network_pkey PRIMARY KEY (code),
  CONSTRAINT network_fold CHECK (((fold_source IS NULL) = (COALESCE(fold_phone, fold_wide) IS NULL))),
  CONSTRAINT network_fold_phone_check CHECK ((fold_phone > 0)),
  CONSTRAINT network_fold_wide_check CHECK ((fold_wide > 0)),
  CONSTRAINT network_text_limit_check CHECK ((text_limit > 0))
);

CREATE TABLE channels.owner (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT owner_pkey PRIMARY KEY (id),
  CONSTRAINT owner_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channels.channel(id),
  CONSTRAINT owner_check CHECK ((until_at >= from_at))
);

CREATE TABLE channels.publisher (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT publisher_pkey PRIMARY KEY (id),
  CONSTRAINT publisher_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channels.channel(id),
  CONSTRAINT publisher_check CHECK ((until_at >= from_at))
);

CREATE TABLE checklists.item (
  id uuid NOT NULL,
  account_kind text NOT NULL,
  list text NOT NULL,
  network text,
  "position" integer NOT NULL,
  texts jsonb NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  retired_at timestamp(3) with time zone,
  CONSTRAINT item_pkey PRIMARY KEY (id),
  CONSTRAINT item_account_kind_check CHECK ((account_kind = ANY (ARRAY['business'::text, 'personal'::text]))),
  CONSTRAINT item_list_check CHECK ((list = ANY (ARRAY['profile'::text, 'groups'::text])))
);

CREATE TABLE checklists.tick (
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  joined text NOT NULL,
  ticked_by uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  undone_at timestamp(3) with time zone,
  undone_by uuid,
  CONSTRAINT tick_pkey PRIMARY KEY (id),
  CONSTRAINT tick_item_id_fkey FOREIGN KEY (item_id) REFERENCES checklists.item(id),
  CONSTRAINT tick_check CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);

CREATE TABLE checks.finding (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  "position" integer NOT NULL,
  rule text NOT NULL,
  rule_version integer NOT NULL,
  code text NOT NULL,
  severity text NOT NULL,
  from_unit integer NOT NULL,
  to_unit integer NOT NULL,
  title text NOT NULL,
  message text NOT NULL,
  fix jsonb,
  part text DEFAULT 'text'::text NOT NULL,
  CONSTRAINT finding_pkey PRIMARY KEY (draft_id, revision, "position"),
  CONSTRAINT finding_draft_id_revision_fkey FOREIGN KEY (draft_id, revision) REFERENCES checks.run(draft_id, revision) ON DELETE CASCADE,
  CONSTRAINT finding_rule_rule_version_fkey FOREIGN KEY (rule, rule_version) REFERENCES checks.rule(code, version),
  CONSTRAINT finding_part_check CHECK ((part = ANY (ARRAY['text'::text, 'title'::text])))
);

CREATE TABLE checks.rule (
  code text NOT NULL,
  version integer NOT NULL,
  family text NOT NULL,
  detector text NOT NULL,
  severity text NOT NULL,
  options jsonb NOT NULL,
  titles jsonb,
  source jsonb NOT NULL,
  source_link text,
  document_code text,
  clause text,
  countries text[] NOT NULL,
  networks text[] NOT NULL,
  account_kinds text[] NOT NULL,
  relationships text[] NOT NULL,
  kinds text[] NOT NULL,
  owner_role text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  recorded_at timestamp(3) with time zone NOT NULL,
  decided_by text NOT NULL,
  reason text,
  CONSTRAINT rule_pkey PRIMARY KEY (code, version),
  CONSTRAINT rule_check CHECK (((document_code IS NULL) = (clause IS NULL))),
  CONSTRAINT rule_severity_check CHECK ((severity = ANY (ARRAY['note'::text, 'warning'::text, 'stop'::text])))
);

CREATE TABLE checks.run (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  language text NOT NULL,
  rules jsonb NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  lists jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT run_pkey PRIMARY KEY (draft_id, revision)
);

CREATE TABLE connectors.attempt (
  post_id uuid NOT NULL,
  number integer NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  outcome text,
  CONSTRAINT attempt_pkey PRIMARY KEY (post_id, number),
  CONSTRAINT attempt_post_id_fkey FOREIGN KEY (post_id) REFERENCES connectors.post(id),
  CONSTRAINT attempt_check CHECK (((ended_at IS NULL) = (outcome IS NULL)))
);

CREATE TABLE connectors.connector (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  url text NOT NULL,
  secret text NOT NULL,
  former_secret text,
  former_until timestamp(3) with time zone,
  paused boolean NOT NULL,
  changed_by uuid NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT connector_pkey PRIMARY KEY (id),
  CONSTRAINT connector_channel_id_key UNIQUE (channel_id),
  CONSTRAINT connector_check CHECK (((former_secret IS NULL) = (former_until IS NULL)))
);

CREATE TABLE connectors.post (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  publisher_id uuid NOT NULL,
  state text NOT NULL,
  due_at timestamp(3) with time zone NOT NULL,
  next_at timestamp(3) with time zone NOT NULL,
  attempts integer NOT NULL,
  attempts_before integer NOT NULL,
  reason text,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT post_pkey PRIMARY KEY (id),
  CONSTRAINT post_attempts_before_check CHECK ((attempts_before >= 0)),
  CONSTRAINT post_check CHECK ((attempts >= attempts_before)),
  CONSTRAINT post_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'held'::text, 'failed'::text, 'dropped'::text])))
);

CREATE TABLE consultations.answer (
  id uuid NOT NULL,
  comment_id uuid NOT NULL,
  author_id uuid NOT NULL,
  text text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT answer_pkey PRIMARY KEY (id),
  CONSTRAINT answer_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES consultations.comment(id)
);

CREATE TABLE consultations.approval (
  id uuid NOT NULL,
  edition_id uuid NOT NULL,
  draft_version integer NOT NULL,
  person_id uuid NOT NULL,
  areas text[] NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT approval_pkey PRIMARY KEY (id),
  CONSTRAINT approval_edition_id_draft_version_person_id_key UNIQUE (edition_id, draft_version, person_id)
);

CREATE TABLE consultations.approver (
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  area text NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT approver_pkey PRIMARY KEY (id),
  CONSTRAINT approver_check CHECK ((until_at >= from_at))
);

CREATE TABLE consultations.comment (
  id uuid NOT NULL,
  edition_id uuid NOT NULL,
  clause text NOT NULL,
  author_id uuid NOT NULL,
  text text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  state text NOT NULL,
  resolution text,
  resolved_at timestamp(3) with time zone,
  resolver_id uuid,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT comment_pkey PRIMARY KEY (id),
  CONSTRAINT comment_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES consultations.round(edition_id),
  CONSTRAINT comment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'noted'::text, 'declined'::text])))
);

CREATE TABLE consultations.request (
  edition_id uuid NOT NULL,
  draft_version integer NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT request_pkey PRIMARY KEY (edition_id)
);

CREATE TABLE consultations.round (
  edition_id uuid NOT NULL,
  document_id uuid NOT NULL,
  state text NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  opened_by text NOT NULL,
  closed_at timestamp(3) with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT round_pkey PRIMARY KEY (edition_id),
  CONSTRAINT round_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);

CREATE TABLE content.item (
  id uuid NOT NULL,
  suggested_by uuid NOT NULL,
  credited boolean NOT NULL,
  owner_id uuid NOT NULL,
  state text NOT NULL,
  revision integer NOT NULL,
  approved_revision integer,
  expires_at timestamp(3) with time zone,
  approved_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT item_pkey PRIMARY KEY (id),
  CONSTRAINT item_check CHECK ((approved_revision <= revision)),
  CONSTRAINT item_check1 CHECK (((approved_revision IS NULL) = (approved_at IS NULL))),
  CONSTRAINT item_check2 CHECK (((state <> 'approved'::text) OR (approved_revision = revision))),
  CONSTRAINT item_revision_check CHECK ((revision > 0)),
  CONSTRAINT item_state_check CHECK ((state = ANY (ARRAY['suggested'::text, 'approved'::text, 'declined'::text, 'retired'::text])))
);

CREATE TABLE content.revision (
  item_id uuid NOT NULL,
  number integer NOT NULL,
  titles jsonb NOT NULL,
  texts jsonb NOT NULL,
  links jsonb NOT NULL,
  shares jsonb NOT NULL,
  networks text[] NOT NULL,
  risk integer NOT NULL,
  audience_id uuid,
  goal_id uuid,
  expires_at timestamp(3) with time zone,
  stated_by uuid NOT NULL,
  stated_at timestamp(3) with time zone NOT NULL,
  decision text,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  note text,
  permits jsonb,
  search text NOT NULL,
  CONSTRAINT revision_pkey PRIMARY KEY (item_id, number),
  CONSTRAINT revision_item_id_fkey FOREIGN KEY (item_id) REFERENCES content.item(id),
  CONSTRAINT revision_check CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL)))),
  CONSTRAINT revision_check1 CHECK ((decided_by <> stated_by)),
  CONSTRAINT revision_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text]))),
  CONSTRAINT revision_number_check CHECK ((number > 0)),
  CONSTRAINT revision_risk_check CHECK (((risk >= 1) AND (risk <= 3)))
);

CREATE TABLE council.change (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  wanted jsonb NOT NULL,
  loosens text[] NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_as text[] NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_as text[],
  decided_at timestamp(3) with time zone,
  CONSTRAINT change_pkey PRIMARY KEY (id),
  CONSTRAINT change_check CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
  CONSTRAINT change_check1 CHECK (((state <> 'applied'::text) OR (loosens = '{}'::text[]) OR ((decided_by <> proposed_by) AND (('council'::text = ANY (proposed_as)) OR ('council'::text = ANY (decided_as)))))),
  CONSTRAINT change_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'applied'::text, 'refused'::text])))
);

CREATE TABLE council.setting (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  minimum integer NOT NULL,
  sights jsonb NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  change_id uuid NOT NULL,
  CONSTRAINT setting_pkey PRIMARY KEY (id),
  CONSTRAINT setting_change_id_fkey FOREIGN KEY (change_id) REFERENCES council.change(id),
  CONSTRAINT setting_check CHECK ((until_at >= from_at)),
  CONSTRAINT setting_minimum_check CHECK (((minimum >= 3) AND (minimum <= 1000)))
);

CREATE TABLE credentials.badge (
  person_id uuid NOT NULL,
  id uuid NOT NULL,
  shown boolean NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT badge_pkey PRIMARY KEY (person_id),
  CONSTRAINT badge_id_key UNIQUE (id)
);

CREATE TABLE credentials.display (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  allowed_by uuid NOT NULL,
  until_at timestamp(3) with time zone,
  ended_by uuid,
  CONSTRAINT display_pkey PRIMARY KEY (id),
  CONSTRAINT display_check CHECK (((until_at IS NULL) = (ended_by IS NULL))),
  CONSTRAINT display_check1 CHECK ((until_at >= from_at))
);

CREATE TABLE credentials.issued (
  award_id uuid NOT NULL,
  list integer NOT NULL,
  "position" integer NOT NULL,
  issued_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT issued_pkey PRIMARY KEY (award_id),
  CONSTRAINT issued_list_position_key UNIQUE (list, "position"),
  CONSTRAINT issued_list_check CHECK ((list > 0)),
  CONSTRAINT issued_position_check CHECK ((("position" >= 0) AND ("position" <= 131071)))
);

CREATE TABLE crises.crisis (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  channel_ids uuid[],
  reason text NOT NULL,
  below_rank integer,
  help text,
  starter_id uuid NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  first_ender_id uuid,
  first_ender_at timestamp(3) with time zone,
  second_ender_id uuid,
  ended_at timestamp(3) with time zone,
  CONSTRAINT crisis_pkey PRIMARY KEY (id),
  CONSTRAINT crisis_channel_ids_check CHECK ((cardinality(channel_ids) > 0)),
  CONSTRAINT crisis_check CHECK (((first_ender_id IS NULL) = (first_ender_at IS NULL))),
  CONSTRAINT crisis_check1 CHECK (((second_ender_id IS NULL) = (ended_at IS NULL))),
  CONSTRAINT crisis_check2 CHECK (((second_ender_id IS NULL) OR (second_ender_id <> first_ender_id)))
);

CREATE TABLE curricula.belt (
  id uuid NOT NULL,
  code text NOT NULL,
  rank integer NOT NULL,
  colour text NOT NULL,
  names jsonb NOT NULL,
  CONSTRAINT belt_pkey PRIMARY KEY (id),
  CONSTRAINT belt_code_key UNIQUE (code),
  CONSTRAINT belt_rank UNIQUE (rank) DEFERRABLE,
  CONSTRAINT belt_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
  CONSTRAINT belt_rank_check CHECK ((rank > 0))
);

CREATE TABLE curricula.edition (
  id uuid NOT NULL,
  track_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  names jsonb NOT NULL,
  minimum_minutes integer NOT NULL,
  pass_mark integer NOT NULL,
  validity_days integer,
  created_at timestamp(3) with time zone NOT NULL,
  published_at timestamp(3) with time zone,
  version integer NOT NULL,
  choices jsonb DEFAULT '[]'::jsonb NOT NULL,
  CONSTRAINT edition_pkey PRIMARY KEY (id),
  CONSTRAINT edition_track_id_number_key UNIQUE (track_id, number),
  CONSTRAINT edition_track_id_fkey FOREIGN KEY (track_id) REFERENCES curricula.track(id),
  CONSTRAINT edition_check CHECK (((state = 'published'::text) = (published_at IS NOT NULL))),
  CONSTRAINT edition_minimum_minutes_check CHECK ((minimum_minutes >= 0)),
  CONSTRAINT edition_number_check CHECK ((number > 0)),
  CONSTRAINT edition_pass_mark_check CHECK (((pass_mark >= 1) AND (pass_mark <= 100))),
  CONSTRAINT edition_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text]))),
  CONSTRAINT edition_validity_days_check CHECK ((validity_days > 0))
);

CREATE TABLE curricula.module (
  id uuid NOT NULL,
  edition_id uuid NOT NULL,
  "position" integer NOT NULL,
  kind text NOT NULL,
  code text NOT NULL,
  names jsonb NOT NULL,
  seconds integer NOT NULL,
  body jsonb,
  clauses text[] NOT NULL,
  quiz_id uuid,
  document_id uuid,
  material_id uuid,
  after text[] DEFAULT '{}'::text[] NOT NULL,
  choice text,
  CONSTRAINT module_pkey PRIMARY KEY (id),
  CONSTRAINT module_code UNIQUE (edition_id, code),
  CONSTRAINT module_position UNIQUE (edition_id, "position") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT module_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES curricula.edition(id) ON DELETE CASCADE,
  CONSTRAINT module_check CHECK (((kind = 'lesson'::text) = (body IS NOT NULL))),
  CONSTRAINT module_check1 CHECK (((quiz_id IS NOT NULL) OR (kind <> 'quiz'::text))),
  CONSTRAINT module_check2 CHECK (((kind = 'acknowledgement'::text) = (document_id IS NOT NULL))),
  CONSTRAINT module_checked CHECK (((quiz_id IS NULL) OR (kind = ANY (ARRAY['quiz'::text, 'lesson'::text])))),
  CONSTRAINT module_kind_check CHECK ((kind = ANY (ARRAY['lesson'::text, 'quiz'::text, 'acknowledgement'::text, 'practice'::text, 'session'::text, 'package'::text, 'episode'::text]))),
  CONSTRAINT module_material CHECK (((material_id IS NULL) OR (kind = ANY (ARRAY['practice'::text, 'session'::text, 'package'::text, 'episode'::text])))),
  CONSTRAINT module_seconds_check CHECK ((seconds > 0))
);

CREATE TABLE curricula.track (
  id uuid NOT NULL,
  code text NOT NULL,
  belt_id uuid NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT track_pkey PRIMARY KEY (id),
  CONSTRAINT track_code_key UNIQUE (code),
  CONSTRAINT track_belt_id_fkey FOREIGN KEY (belt_id) REFERENCES curricula.belt(id)
);

CREATE TABLE deliveries.breaker (
  medium text NOT NULL,
  failures integer NOT NULL,
  open_until timestamp(3) with time zone,
  CONSTRAINT breaker_pkey PRIMARY KEY (medium)
);

CREATE TABLE deliveries.delivery (
  id uuid NOT NULL,
  message_id uuid NOT NULL,
  medium text NOT NULL,
  person_id uuid NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL,
  next_at timestamp(3) with time zone NOT NULL,
  reason text,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  tried_at timestamp(3) with time zone[] DEFAULT '{}'::timestamp with time zone[] NOT NULL,
  answers text[] DEFAULT '{}'::text[] NOT NULL,
  CONSTRAINT delivery_pkey PRIMARY KEY (id),
  CONSTRAINT delivery_message_id_medium_key UNIQUE (message_id, medium),
  CONSTRAINT delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'dropped'::text])))
);

CREATE TABLE deliveries.mail (
  only_row boolean DEFAULT true NOT NULL,
  enabled boolean NOT NULL,
  host text,
  port integer NOT NULL,
  security text NOT NULL,
  username text,
  password text,
  from_address text,
  from_name text NOT NULL,
  per_second integer,
  after_minutes integer NOT NULL,
  secret text NOT NULL,
  version integer NOT NULL,
  CONSTRAINT mail_pkey PRIMARY KEY (only_row),
  CONSTRAINT mail_after_minutes_check CHECK ((after_minutes >= 0)),
  CONSTRAINT mail_only_row_check CHECK (only_row),
  CONSTRAINT mail_per_second_check CHECK ((per_second > 0)),
  CONSTRAINT mail_security_check CHECK ((security = ANY (ARRAY['tls'::text, 'starttls'::text, 'none'::text])))
);

CREATE TABLE deliveries.paused_address (
  person_id uuid NOT NULL,
  address text NOT NULL,
  because text NOT NULL,
  paused_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT paused_address_pkey PRIMARY KEY (person_id),
  CONSTRAINT paused_address_because_check CHECK ((because = ANY (ARRAY['bounced'::text, 'complained'::text])))
);

CREATE TABLE drafts.draft (
  id uuid NOT NULL,
  kind text NOT NULL,
  author_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  account_kind text NOT NULL,
  interaction_id uuid,
  risk smallint NOT NULL,
  goal_id uuid,
  relationship text NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  state text NOT NULL,
  revision integer NOT NULL,
  approved_revision integer,
  taken_by uuid,
  taken_until timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  edited_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  publication_id uuid,
  published_by uuid,
  link text,
  passed_as text,
  later_review text,
  content_id uuid,
  content_revision integer,
  not_before timestamp(3) with time zone,
  title text,
  byline text,
  variant_of uuid,
  CONSTRAINT draft_pkey PRIMARY KEY (id),
  CONSTRAINT draft_variant_of_fkey FOREIGN KEY (variant_of) REFERENCES drafts.draft(id) ON DELETE SET NULL,
  CONSTRAINT draft_account_kind_check CHECK ((account_kind = ANY (ARRAY['business'::text, 'personal'::text]))),
  CONSTRAINT draft_byline CHECK (((byline IS NULL) OR (title IS NOT NULL))),
  CONSTRAINT draft_check CHECK (((kind = 'reply'::text) = (interaction_id IS NOT NULL))),
  CONSTRAINT draft_check1 CHECK (((state = ANY (ARRAY['approved'::text, 'ready'::text, 'taken'::text, 'published'::text])) = (approved_revision IS NOT NULL))),
  CONSTRAINT draft_check2 CHECK ((approved_revision <= revision)),
  CONSTRAINT draft_check3 CHECK (((state = 'taken'::text) = (taken_by IS NOT NULL))),
  CONSTRAINT draft_check4 CHECK (((taken_by IS NULL) = (taken_until IS NULL))),
  CONSTRAINT draft_content CHECK (((content_id IS NULL) = (content_revision IS NULL))),
  CONSTRAINT draft_kind_check CHECK ((kind = ANY (ARRAY['reply'::text, 'post'::text, 'share'::text]))),
  CONSTRAINT draft_later_review_check CHECK ((later_review = ANY (ARRAY['fine'::text, 'correct'::text]))),
  CONSTRAINT draft_link CHECK (((link IS NULL) OR (publication_id IS NOT NULL))),
  CONSTRAINT draft_looked_over CHECK (((later_review IS NULL) OR ((state = 'published'::text) AND (passed_as = 'after'::text)))),
  CONSTRAINT draft_passed CHECK (((passed_as IS NULL) OR (approved_revision IS NOT NULL))),
  CONSTRAINT draft_passed_as_check CHECK ((passed_as = ANY (ARRAY['sample'::text, 'after'::text, 'library'::text]))),
  CONSTRAINT draft_published CHECK (((state = 'published'::text) = (publication_id IS NOT NULL))),
  CONSTRAINT draft_published_by CHECK (((publication_id IS NULL) = (published_by IS NULL))),
  CONSTRAINT draft_relationship_check CHECK ((relationship = ANY (ARRAY['employee'::text, 'paid'::text, 'gifted'::text, 'sponsored'::text]))),
  CONSTRAINT draft_revision_check CHECK ((revision >= 0)),
  CONSTRAINT draft_risk_check CHECK (((risk >= 1) AND (risk <= 3))),
  CONSTRAINT draft_shares CHECK (((kind = 'share'::text) = (content_id IS NOT NULL))),
  CONSTRAINT draft_state_check CHECK ((state = ANY (ARRAY['writing'::text, 'submitted'::text, 'returned'::text, 'declined'::text, 'approved'::text, 'ready'::text, 'taken'::text, 'published'::text, 'withdrawn'::text]))),
  CONSTRAINT draft_title CHECK (((title IS NULL) OR (kind = 'post'::text))),
  CONSTRAINT draft_variant CHECK (((variant_of IS NULL) OR (interaction_id IS NULL))),
  CONSTRAINT draft_waits CHECK (((not_before IS NULL) OR (state = ANY (ARRAY['ready'::text, 'taken'::text, 'published'::text]))))
);

CREATE TABLE drafts.later_review (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  decided_by uuid NOT NULL,
  outcome text NOT NULL,
  code text,
  note text,
  permits jsonb NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT later_review_pkey PRIMARY KEY (draft_id),
  CONSTRAINT later_review_code_fkey FOREIGN KEY (code) REFERENCES drafts.return_code(code),
  CONSTRAINT later_review_draft_id_revision_fkey FOREIGN KEY (draft_id, revision) REFERENCES drafts.revision(draft_id, number),
  CONSTRAINT later_review_check CHECK (((outcome = 'correct'::text) = (code IS NOT NULL))),
  CONSTRAINT later_review_outcome_check CHECK ((outcome = ANY (ARRAY['fine'::text, 'correct'::text])))
);

CREATE TABLE drafts.return_code (
  code text NOT NULL,
  "position" integer NOT NULL,
  names jsonb NOT NULL,
  document_code text NOT NULL,
  clause text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT return_code_pkey PRIMARY KEY (code),
  CONSTRAINT return_code_position_key UNIQUE ("position"),
  CONSTRAINT return_code_check CHECK ((until_at >= from_at))
);

CREATE TABLE drafts.review (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  decided_by uuid NOT NULL,
  decision text NOT NULL,
  code text,
  note text,
  permits jsonb NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT review_pkey PRIMARY KEY (id),
  CONSTRAINT review_code_fkey FOREIGN KEY (code) REFERENCES drafts.return_code(code),
  CONSTRAINT review_draft_id_revision_fkey FOREIGN KEY (draft_id, revision) REFERENCES drafts.revision(draft_id, number),
  CONSTRAINT review_decision_check CHECK ((decision = ANY (ARRAY['approve'::text, 'suggest'::text, 'return'::text, 'decline'::text]))),
  CONSTRAINT review_reason CHECK (((decision = ANY (ARRAY['return'::text, 'decline'::text])) = (code IS NOT NULL)))
);

CREATE TABLE drafts.revision (
  draft_id uuid NOT NULL,
  number integer NOT NULL,
  text text NOT NULL,
  digest bytea NOT NULL,
  relationship text NOT NULL,
  language text NOT NULL,
  goal_id uuid,
  risk smallint NOT NULL,
  permits jsonb NOT NULL,
  submitted_at timestamp(3) with time zone NOT NULL,
  certificate integer,
  review_depth text NOT NULL,
  sample_percent integer,
  draw integer,
  owed boolean NOT NULL,
  passed boolean NOT NULL,
  verbatim boolean NOT NULL,
  crisis_id uuid,
  title text,
  byline text,
  CONSTRAINT revision_pkey PRIMARY KEY (draft_id, number),
  CONSTRAINT revision_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts.draft(id),
  CONSTRAINT revision_byline CHECK (((byline IS NULL) OR (title IS NOT NULL))),
  CONSTRAINT revision_draw_check CHECK (((draw >= 0) AND (draw <= 99))),
  CONSTRAINT revision_drawn CHECK (((draw IS NULL) OR ((review_depth = 'sample'::text) AND (passed = (draw >= sample_percent))))),
  CONSTRAINT revision_number_check CHECK ((number > 0)),
  CONSTRAINT revision_passed CHECK (((NOT passed) OR ((NOT owed) AND ((review_depth = 'after'::text) OR (draw IS NOT NULL) OR verbatim)))),
  CONSTRAINT revision_review_depth_check CHECK ((review_depth = ANY (ARRAY['every'::text, 'sample'::text, 'after'::text]))),
  CONSTRAINT revision_sample_percent_check CHECK (((sample_percent >= 1) AND (sample_percent <= 100)))
);

CREATE TABLE echoes.post (
  draft_id uuid NOT NULL,
  author_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  bands integer[] NOT NULL,
  CONSTRAINT post_pkey PRIMARY KEY (draft_id)
);

CREATE TABLE embeds.origin (
  id uuid NOT NULL,
  origin text NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  ended_by uuid,
  CONSTRAINT origin_pkey PRIMARY KEY (id),
  CONSTRAINT origin_check CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CONSTRAINT origin_origin_check CHECK ((origin ~ '^https?://[^/]+$'::text))
);

CREATE TABLE embeds.pass (
  token_id uuid NOT NULL,
  person_id uuid NOT NULL,
  login_id uuid NOT NULL,
  origin text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT pass_pkey PRIMARY KEY (token_id)
);

CREATE TABLE escalations.escalation (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  step smallint NOT NULL,
  due_at timestamp(3) with time zone NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  next_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  CONSTRAINT escalation_pkey PRIMARY KEY (id),
  CONSTRAINT escalation_step_check CHECK ((step = ANY (ARRAY[1, 2])))
);

CREATE TABLE evidence.class (
  code text NOT NULL,
  names jsonb NOT NULL,
  days integer,
  plan text,
  stated_by uuid,
  stated_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT class_pkey PRIMARY KEY (code),
  CONSTRAINT class_check CHECK (((days IS NULL) <> (plan IS NULL))),
  CONSTRAINT class_days_check CHECK (((days >= 365) AND (days <= 36525)))
);

CREATE TABLE evidence.class_rule (
  id uuid NOT NULL,
  channel_id uuid,
  kind text,
  class_code text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  stated_by uuid,
  reason text NOT NULL,
  CONSTRAINT class_rule_pkey PRIMARY KEY (id),
  CONSTRAINT class_rule_class_code_fkey FOREIGN KEY (class_code) REFERENCES evidence.class(code)
);

CREATE TABLE evidence.head (
  one boolean DEFAULT true NOT NULL,
  number bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT head_pkey PRIMARY KEY (one),
  CONSTRAINT head_one_check CHECK (one)
);

CREATE TABLE evidence.hold (
  id uuid NOT NULL,
  publication_id uuid,
  channel_id uuid,
  author_id uuid,
  reason text NOT NULL,
  until_on date,
  placed_by uuid NOT NULL,
  placed_at timestamp(3) with time zone NOT NULL,
  released_by uuid,
  released_at timestamp(3) with time zone,
  release_reason text,
  CONSTRAINT hold_pkey PRIMARY KEY (id),
  CONSTRAINT hold_check CHECK ((num_nonnulls(publication_id, channel_id, author_id) = 1)),
  CONSTRAINT hold_check1 CHECK (((released_at IS NULL) = (released_by IS NULL))),
  CONSTRAINT hold_check2 CHECK ((released_by <> placed_by))
);

CREATE TABLE evidence.link (
  number bigint NOT NULL,
  publication_id uuid NOT NULL,
  pack_hash bytea NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT link_pkey PRIMARY KEY (number),
  CONSTRAINT link_publication_id_key UNIQUE (publication_id)
);

CREATE TABLE feed.answer (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  own_interaction_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  person_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT answer_pkey PRIMARY KEY (id),
  CONSTRAINT answer_draft_id_key UNIQUE (draft_id),
  CONSTRAINT answer_own_interaction_id_key UNIQUE (own_interaction_id)
);

CREATE TABLE feed.arrival (
  batch_id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT arrival_pkey PRIMARY KEY (batch_id, interaction_id)
);

CREATE TABLE feed.author (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  handle text NOT NULL,
  last_on date,
  CONSTRAINT author_pkey PRIMARY KEY (id),
  CONSTRAINT author_channel_id_handle_key UNIQUE (channel_id, handle)
);

CREATE TABLE feed.capacity (
  person_id uuid,
  most integer NOT NULL,
  CONSTRAINT capacity_person_id_key UNIQUE NULLS NOT DISTINCT (person_id),
  CONSTRAINT capacity_most_check CHECK (((most >= 1) AND (most <= 500)))
);

CREATE TABLE feed.claim (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  ending text,
  note text,
  lease_minutes integer DEFAULT 30 NOT NULL,
  on_duty boolean DEFAULT false NOT NULL,
  CONSTRAINT claim_pkey PRIMARY KEY (id),
  CONSTRAINT claim_check CHECK (((ended_at IS NULL) = (ending IS NULL))),
  CONSTRAINT claim_ending_check CHECK ((ending = ANY (ARRAY['released'::text, 'expired'::text, 'left'::text, 'away'::text, 'permit'::text, 'off-duty'::text, 'handed-over'::text, 'answered'::text, 'no-answer-needed'::text, 'moved-to-private'::text, 'passed-on'::text, 'spam'::text])))
);

CREATE TABLE feed.due_again (
  batch_id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  CONSTRAINT due_again_pkey PRIMARY KEY (batch_id, interaction_id)
);

CREATE TABLE feed."freeze" (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  channel_ids uuid[],
  below_rank integer NOT NULL,
  CONSTRAINT freeze_pkey PRIMARY KEY (id)
);

CREATE TABLE feed.further (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  reason text NOT NULL,
  asked_by uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT further_pkey PRIMARY KEY (id)
);

CREATE TABLE feed.identity (
  channel_id uuid NOT NULL,
  external_id text NOT NULL,
  interaction_id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  thread_id uuid NOT NULL,
  parent_external_id text,
  ours boolean NOT NULL,
  CONSTRAINT identity_pkey PRIMARY KEY (channel_id, external_id)
);

CREATE TABLE feed.interaction (
  id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  channel_id uuid NOT NULL,
  external_id text NOT NULL,
  ours boolean NOT NULL,
  said_at timestamp(3) with time zone NOT NULL,
  language text,
  text text NOT NULL,
  link text,
  author uuid,
  goal_id uuid,
  status text NOT NULL,
  outcome text,
  done_at timestamp(3) with time zone,
  version integer DEFAULT 1 NOT NULL,
  certificate integer,
  protected boolean DEFAULT false NOT NULL,
  removed_at timestamp(3) with time zone,
  CONSTRAINT interaction_pkey PRIMARY KEY (id, arrived_at),
  CONSTRAINT interaction_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'answered'::text, 'closed'::text])))
) PARTITION BY RANGE (arrived_at);

CREATE TABLE feed.mark (
  interaction_id uuid NOT NULL,
  kind_id uuid NOT NULL,
  phrase text NOT NULL,
  CONSTRAINT mark_pkey PRIMARY KEY (interaction_id, kind_id)
);

CREATE TABLE feed.original (
  interaction_id uuid NOT NULL,
  number integer NOT NULL,
  text text NOT NULL,
  open boolean NOT NULL,
  CONSTRAINT original_pkey PRIMARY KEY (interaction_id, number)
);

CREATE TABLE feed.passing (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  department text NOT NULL,
  reason text NOT NULL,
  passed_by uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  CONSTRAINT passing_pkey PRIMARY KEY (id)
);

CREATE TABLE feed.protection (
  interaction_id uuid NOT NULL,
  protected boolean NOT NULL,
  reason text NOT NULL,
  stated_by uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT protection_pkey PRIMARY KEY (interaction_id)
);

CREATE TABLE feed.rerun (
  id uuid NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  started_by uuid,
  interactions integer NOT NULL,
  ended_at timestamp(3) with time zone,
  ending text,
  CONSTRAINT rerun_pkey PRIMARY KEY (id),
  CONSTRAINT rerun_check CHECK (((ended_at IS NULL) = (ending IS NULL))),
  CONSTRAINT rerun_ending_check CHECK ((ending = ANY (ARRAY['done'::text, 'cancelled'::text])))
);

CREATE TABLE feed.routing (
  interaction_id uuid NOT NULL,
  topic_id uuid,
  channel_id uuid NOT NULL,
  risk smallint NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  open boolean NOT NULL,
  keyword text,
  routed_by uuid,
  rule jsonb,
  due_at timestamp(3) with time zone,
  reason text,
  CONSTRAINT routing_interaction_id_topic_id_key UNIQUE NULLS NOT DISTINCT (interaction_id, topic_id),
  CONSTRAINT routing_risk_check CHECK (((risk >= 1) AND (risk <= 3)))
) WITH (autovacuum_vacuum_scale_factor=0.02);

CREATE TABLE feed.seen (
  person_id uuid NOT NULL,
  until_at timestamp(3) with time zone,
  read uuid[] NOT NULL,
  read_at timestamp(3) with time zone[] NOT NULL,
  CONSTRAINT seen_pkey PRIMARY KEY (person_id),
  CONSTRAINT seen_check CHECK (((cardinality(read) = cardinality(read_at)) AND (cardinality(read) <= 200)))
);

CREATE TABLE feed.thread (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  root_external_id text NOT NULL,
  CONSTRAINT thread_pkey PRIMARY KEY (id),
  CONSTRAINT thread_channel_id_root_external_id_key UNIQUE (channel_id, root_external_id)
);

CREATE TABLE feed.version (
  interaction_id uuid NOT NULL,
  number integer NOT NULL,
  text text NOT NULL,
  replaced_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT version_pkey PRIMARY KEY (interaction_id, number)
);

CREATE TABLE feed.vocabulary (
  word text NOT NULL,
  documents integer NOT NULL,
  CONSTRAINT vocabulary_pkey PRIMARY KEY (word)
);

CREATE TABLE goals.goal (
  id uuid NOT NULL,
  code text NOT NULL,
  names jsonb NOT NULL,
  measure_names jsonb NOT NULL,
  unit text NOT NULL,
  target numeric(24,6) NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  owner_id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT goal_pkey PRIMARY KEY (id),
  CONSTRAINT goal_code_key UNIQUE (code),
  CONSTRAINT goal_check CHECK ((until_on >= from_on)),
  CONSTRAINT goal_target_check CHECK ((target > (0)::numeric))
);

CREATE TABLE goals.outcome (
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  import_id uuid NOT NULL,
  occurred_on date NOT NULL,
  quantity numeric(24,6) NOT NULL,
  reference text NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT outcome_pkey PRIMARY KEY (id),
  CONSTRAINT outcome_goal_id_reference_key UNIQUE (goal_id, reference),
  CONSTRAINT outcome_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES goals.goal(id)
);

CREATE TABLE handles.account (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  network text NOT NULL,
  name text,
  added_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (id)
);

CREATE TABLE handles.handle (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  network text NOT NULL,
  name text NOT NULL,
  purpose text NOT NULL,
  state text NOT NULL,
  requested_at timestamp(3) with time zone NOT NULL,
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  note text,
  confirmed_at timestamp(3) with time zone,
  sunset_on date,
  sunset_reason text,
  sunset_note text,
  sunset_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT handle_pkey PRIMARY KEY (id),
  CONSTRAINT handle_check CHECK (((decided_at IS NULL) = (decided_by IS NULL))),
  CONSTRAINT handle_check1 CHECK (((state = ANY (ARRAY['approved'::text, 'sunset'::text])) <= (confirmed_at IS NOT NULL))),
  CONSTRAINT handle_check2 CHECK (((state = 'sunset'::text) = (sunset_at IS NOT NULL))),
  CONSTRAINT handle_check3 CHECK (((sunset_on IS NULL) = (sunset_reason IS NULL))),
  CONSTRAINT handle_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'withdrawn'::text, 'declined'::text, 'approved'::text, 'sunset'::text]))),
  CONSTRAINT handle_sunset_reason_check CHECK ((sunset_reason = ANY (ARRAY['dormant'::text, 'left'::text, 'given-up'::text, 'decided'::text])))
);

CREATE TABLE handles.network_role (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  person_id uuid,
  role text NOT NULL,
  since date NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  confirmed_at timestamp(3) with time zone NOT NULL,
  confirmed_by uuid NOT NULL,
  outside_name text,
  outside_firm text,
  outside_contact text,
  CONSTRAINT network_role_pkey PRIMARY KEY (id),
  CONSTRAINT network_role_check CHECK ((until_at >= from_at)),
  CONSTRAINT network_role_holder CHECK (
CASE
    WHEN (person_id IS NULL) THEN ((outside_name IS NOT NULL) AND (outside_firm IS NOT NULL) AND (outside_contact IS NOT NULL))
    ELSE ((outside_name IS NULL) AND (outside_firm IS NULL) AND (outside_contact IS NULL))
END)
);

CREATE TABLE handovers.handover (
  id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  from_person_id uuid NOT NULL,
  to_person_id uuid NOT NULL,
  note text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  answer text,
  answered_at timestamp(3) with time zone,
  CONSTRAINT handover_pkey PRIMARY KEY (id),
  CONSTRAINT handover_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  CONSTRAINT handover_check CHECK ((to_person_id <> from_person_id)),
  CONSTRAINT handover_check1 CHECK (((answer IS NULL) = (answered_at IS NULL)))
);

CREATE TABLE hooks.hook (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  url text NOT NULL,
  language text NOT NULL,
  reasons text[] NOT NULL,
  every_minutes integer NOT NULL,
  paused boolean NOT NULL,
  told_until timestamp(3) with time zone NOT NULL,
  next_at timestamp(3) with time zone NOT NULL,
  outcome text,
  CONSTRAINT hook_pkey PRIMARY KEY (id),
  CONSTRAINT hook_every_minutes_check CHECK ((every_minutes > 0)),
  CONSTRAINT hook_kind_check CHECK ((kind = ANY (ARRAY['slack'::text, 'teams'::text]))),
  CONSTRAINT hook_name_check CHECK ((name <> ''::text)),
  CONSTRAINT hook_reasons_check CHECK ((cardinality(reasons) > 0))
);

CREATE TABLE images.image (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  "position" integer NOT NULL,
  type text NOT NULL,
  hash bytea NOT NULL,
  bytes integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  alt jsonb NOT NULL,
  added_at timestamp(3) with time zone NOT NULL,
  removed boolean NOT NULL,
  certificate integer,
  CONSTRAINT image_pkey PRIMARY KEY (id),
  CONSTRAINT image_bytes_check CHECK ((bytes > 0)),
  CONSTRAINT image_height_check CHECK ((height > 0)),
  CONSTRAINT image_position_check CHECK (("position" > 0)),
  CONSTRAINT image_type_check CHECK ((type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text, 'image/gif'::text]))),
  CONSTRAINT image_width_check CHECK ((width > 0))
);

CREATE TABLE images.sealed (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  "position" integer NOT NULL,
  image_id uuid NOT NULL,
  alt jsonb NOT NULL,
  CONSTRAINT sealed_pkey PRIMARY KEY (draft_id, revision, "position"),
  CONSTRAINT sealed_image_id_fkey FOREIGN KEY (image_id) REFERENCES images.image(id),
  CONSTRAINT sealed_revision_check CHECK ((revision > 0))
);

CREATE UNLOGGED TABLE intake.staged (
  import_id uuid NOT NULL,
  said_at timestamp(3) with time zone NOT NULL,
  "row" integer NOT NULL,
  channel text NOT NULL,
  external_id text NOT NULL,
  parent_external_id text,
  text text NOT NULL,
  author text,
  ours boolean NOT NULL,
  language text,
  link text,
  staged_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT staged_pkey PRIMARY KEY (import_id, said_at, "row")
);

CREATE TABLE invitations.invitation (
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  turn integer NOT NULL,
  method text NOT NULL,
  dated integer NOT NULL,
  sequence integer NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT invitation_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_sitting_id_person_id_turn_key UNIQUE (sitting_id, person_id, turn),
  CONSTRAINT invitation_method_check CHECK ((method = ANY (ARRAY['request'::text, 'cancel'::text])))
);

CREATE TABLE jobs.approval (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  note text NOT NULL,
  approved_by uuid NOT NULL,
  approved_at timestamp(3) with time zone NOT NULL,
  ended_by uuid,
  ended_at timestamp(3) with time zone,
  CONSTRAINT approval_pkey PRIMARY KEY (id),
  CONSTRAINT approval_check CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
);

CREATE TABLE jobs.duty (
  id uuid NOT NULL,
  job_family text NOT NULL,
  "position" integer NOT NULL,
  duty jsonb NOT NULL,
  counterpart jsonb NOT NULL,
  track_id uuid,
  module_code text,
  version integer NOT NULL,
  CONSTRAINT duty_pkey PRIMARY KEY (id),
  CONSTRAINT duty_check CHECK (((track_id IS NULL) = (module_code IS NULL)))
);

CREATE TABLE jobs.requirement (
  id uuid NOT NULL,
  job_family text NOT NULL,
  from_grade integer NOT NULL,
  belt_id uuid NOT NULL,
  CONSTRAINT requirement_pkey PRIMARY KEY (id),
  CONSTRAINT requirement_once UNIQUE (job_family, from_grade)
);

CREATE TABLE jobs.sharing (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  manager_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT sharing_pkey PRIMARY KEY (id)
);

CREATE TABLE ladder.proposal (
  id uuid NOT NULL,
  base integer NOT NULL,
  entries jsonb NOT NULL,
  changes jsonb NOT NULL,
  reason text NOT NULL,
  effective_at timestamp(3) with time zone,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  note text,
  number integer,
  version integer NOT NULL,
  CONSTRAINT proposal_pkey PRIMARY KEY (id),
  CONSTRAINT proposal_decided CHECK ((((state = 'proposed'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)))),
  CONSTRAINT proposal_number CHECK (((state = 'approved'::text) = (number IS NOT NULL))),
  CONSTRAINT proposal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text]))),
  CONSTRAINT proposal_two_persons CHECK (((state <> ALL (ARRAY['approved'::text, 'refused'::text])) OR (decided_by <> proposed_by)))
);

CREATE TABLE lists.list (
  id uuid NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  people integer NOT NULL,
  repeated integer NOT NULL,
  unknown_count integer NOT NULL,
  unknown text[] NOT NULL,
  kept_as text,
  CONSTRAINT list_pkey PRIMARY KEY (id),
  CONSTRAINT list_kept_as_key UNIQUE (kept_as)
);

CREATE TABLE lists.person (
  list_id uuid NOT NULL,
  person_id uuid NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (list_id, person_id),
  CONSTRAINT person_list_id_fkey FOREIGN KEY (list_id) REFERENCES lists.list(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE matters.kind (
  id uuid NOT NULL,
  code text NOT NULL,
  names jsonb NOT NULL,
  nature text NOT NULL,
  minutes integer,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT kind_pkey PRIMARY KEY (id),
  CONSTRAINT kind_code_key UNIQUE (code),
  CONSTRAINT kind_check CHECK (((minutes IS NULL) = (nature = 'protected'::text))),
  CONSTRAINT kind_minutes_check CHECK ((minutes > 0)),
  CONSTRAINT kind_nature_check CHECK ((nature = ANY (ARRAY['dangerous'::text, 'protected'::text])))
);

CREATE TABLE matters.owner (
  id uuid NOT NULL,
  kind_id uuid NOT NULL,
  person_id uuid NOT NULL,
  given_by uuid,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT owner_pkey PRIMARY KEY (id),
  CONSTRAINT owner_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES matters.kind(id),
  CONSTRAINT owner_check CHECK ((until_at >= from_at))
);

CREATE TABLE matters.phrase (
  kind_id uuid NOT NULL,
  language text NOT NULL,
  phrase text NOT NULL,
  folded text NOT NULL,
  match text NOT NULL,
  CONSTRAINT phrase_pkey PRIMARY KEY (kind_id, folded, match),
  CONSTRAINT phrase_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES matters.kind(id),
  CONSTRAINT phrase_match_check CHECK ((match = ANY (ARRAY['contains'::text, 'prefix'::text, 'word'::text])))
);

CREATE TABLE media.captions (
  item_id uuid NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  transcript text NOT NULL,
  stated_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT captions_pkey PRIMARY KEY (item_id, language),
  CONSTRAINT captions_item_id_fkey FOREIGN KEY (item_id) REFERENCES media.item(id) ON DELETE CASCADE
);

CREATE TABLE media.item (
  id uuid NOT NULL,
  kind text NOT NULL,
  type text NOT NULL,
  hash bytea NOT NULL,
  bytes integer NOT NULL,
  seconds integer,
  name text NOT NULL,
  alt jsonb NOT NULL,
  transcript jsonb NOT NULL,
  state text NOT NULL,
  uploaded_by uuid,
  uploaded_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT item_pkey PRIMARY KEY (id),
  CONSTRAINT item_bytes_check CHECK ((bytes > 0)),
  CONSTRAINT item_check CHECK (((kind = 'image'::text) = (seconds IS NULL))),
  CONSTRAINT item_kind_check CHECK ((kind = ANY (ARRAY['image'::text, 'audio'::text, 'video'::text]))),
  CONSTRAINT item_seconds_check CHECK ((seconds > 0)),
  CONSTRAINT item_state_check CHECK ((state = ANY (ARRAY['active'::text, 'retired'::text])))
);

CREATE TABLE moves.act (
  id uuid NOT NULL,
  kind text NOT NULL,
  asked jsonb NOT NULL,
  edition_id uuid,
  due_on date,
  days integer,
  reason text NOT NULL,
  state text NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  scopes jsonb,
  ended_at timestamp(3) with time zone,
  undone_by uuid,
  undone_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT act_pkey PRIMARY KEY (id),
  CONSTRAINT act_check CHECK (((kind = 'move'::text) = (edition_id IS NOT NULL))),
  CONSTRAINT act_check1 CHECK (((kind = 'extension'::text) = (num_nonnulls(due_on, days) = 1))),
  CONSTRAINT act_check2 CHECK (((state = 'running'::text) = (ended_at IS NULL))),
  CONSTRAINT act_check3 CHECK (((state = ANY (ARRAY['undoing'::text, 'undone'::text])) = (undone_by IS NOT NULL))),
  CONSTRAINT act_days_check CHECK ((days > 0)),
  CONSTRAINT act_kind_check CHECK ((kind = ANY (ARRAY['move'::text, 'extension'::text, 'withdrawal'::text, 'reminder'::text]))),
  CONSTRAINT act_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text, 'undoing'::text, 'undone'::text])))
);

CREATE TABLE moves.item (
  act_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  state text NOT NULL,
  why text,
  before jsonb,
  after jsonb,
  at timestamp(3) with time zone,
  CONSTRAINT item_pkey PRIMARY KEY (act_id, enrolment_id),
  CONSTRAINT item_act_id_fkey FOREIGN KEY (act_id) REFERENCES moves.act(id),
  CONSTRAINT item_check CHECK (((state = ANY (ARRAY['left'::text, 'stays'::text])) = (why IS NOT NULL))),
  CONSTRAINT item_check1 CHECK (((state = ANY (ARRAY['done'::text, 'undone'::text, 'stays'::text])) = (after IS NOT NULL))),
  CONSTRAINT item_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'left'::text, 'done'::text, 'undone'::text, 'stays'::text])))
);

CREATE TABLE nudges.message (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  counts text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT message_pkey PRIMARY KEY (id),
  CONSTRAINT message_counts_check CHECK ((counts = ANY (ARRAY['budget'::text, 'critical'::text, 'asked'::text]))),
  CONSTRAINT message_kind_check CHECK ((kind = ANY (ARRAY['single'::text, 'digest'::text])))
);

CREATE TABLE nudges.nudge (
  id uuid NOT NULL,
  reason text NOT NULL,
  subject_id uuid NOT NULL,
  person_id uuid NOT NULL,
  period text NOT NULL,
  params jsonb NOT NULL,
  urgency smallint NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  due_at timestamp(3) with time zone NOT NULL,
  held_because text,
  delivered_at timestamp(3) with time zone,
  seen_at timestamp(3) with time zone,
  done_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  ended_because text,
  message_id uuid,
  held_given smallint,
  snoozes smallint DEFAULT 0 NOT NULL,
  held_for text[] DEFAULT '{}'::text[] NOT NULL,
  held_when timestamp(3) with time zone[] DEFAULT '{}'::timestamp with time zone[] NOT NULL,
  CONSTRAINT nudge_pkey PRIMARY KEY (id),
  CONSTRAINT nudge_reason_subject_id_person_id_period_key UNIQUE (reason, subject_id, person_id, period),
  CONSTRAINT nudge_check CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  CONSTRAINT nudge_ended_because_check CHECK ((ended_because = ANY (ARRAY['resolved'::text, 'expired'::text, 'opted-out'::text, 'irrelevant'::text, 'cancelled'::text]))),
  CONSTRAINT nudge_held_because_check CHECK ((held_because = ANY (ARRAY['budget'::text, 'week'::text, 'quiet-hours'::text, 'away'::text, 'digest'::text, 'snoozed'::text]))),
  CONSTRAINT nudge_urgency_check CHECK (((urgency >= 1) AND (urgency <= 3)))
);

CREATE TABLE nudges.pause (
  reason text NOT NULL,
  paused_by uuid NOT NULL,
  paused_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT pause_pkey PRIMARY KEY (reason)
);

CREATE TABLE offers.offer (
  interaction_id uuid NOT NULL,
  person_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  why jsonb NOT NULL,
  CONSTRAINT offer_pkey PRIMARY KEY (interaction_id)
);

CREATE TABLE offers.round (
  interaction_id uuid NOT NULL,
  times smallint NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT round_pkey PRIMARY KEY (interaction_id)
);

CREATE TABLE offers.turn (
  person_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT turn_pkey PRIMARY KEY (person_id)
);

CREATE TABLE overdues.escalation (
  only_row boolean DEFAULT true NOT NULL,
  manager_days integer,
  urgent_mail_minutes integer,
  version integer NOT NULL,
  push_minutes integer,
  CONSTRAINT escalation_pkey PRIMARY KEY (only_row),
  CONSTRAINT escalation_manager_days_check CHECK (((manager_days >= 1) AND (manager_days <= 365))),
  CONSTRAINT escalation_only_row_check CHECK (only_row),
  CONSTRAINT escalation_push_minutes_check CHECK (((push_minutes >= 0) AND (push_minutes <= 10080))),
  CONSTRAINT escalation_urgent_mail_minutes_check CHECK (((urgent_mail_minutes >= 0) AND (urgent_mail_minutes <= 10080)))
);

CREATE TABLE packages.attempt (
  id uuid NOT NULL,
  package_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number integer NOT NULL,
  opening integer NOT NULL,
  sequence integer NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  kept_at timestamp(3) with time zone NOT NULL,
  completed_at timestamp(3) with time zone,
  completed_as text,
  CONSTRAINT attempt_pkey PRIMARY KEY (id),
  CONSTRAINT attempt_package_id_person_id_number_key UNIQUE (package_id, person_id, number),
  CONSTRAINT attempt_package_id_fkey FOREIGN KEY (package_id) REFERENCES packages.package(id),
  CONSTRAINT attempt_check CHECK (((completed_at IS NULL) = (completed_as IS NULL))),
  CONSTRAINT attempt_completed_as_check CHECK ((completed_as = ANY (ARRAY['package'::text, 'rule'::text]))),
  CONSTRAINT attempt_number_check CHECK ((number >= 1))
);

CREATE TABLE packages.file (
  package_id uuid NOT NULL,
  key text NOT NULL,
  path text NOT NULL,
  hash bytea NOT NULL,
  bytes bigint NOT NULL,
  CONSTRAINT file_pkey PRIMARY KEY (package_id, key),
  CONSTRAINT file_hash_fkey FOREIGN KEY (hash) REFERENCES platform.file(hash),
  CONSTRAINT file_package_id_fkey FOREIGN KEY (package_id) REFERENCES packages.package(id)
);

CREATE TABLE packages.package (
  id uuid NOT NULL,
  series_id uuid NOT NULL,
  number integer NOT NULL,
  names jsonb NOT NULL,
  title text NOT NULL,
  standard text NOT NULL,
  edition text NOT NULL,
  identifier text NOT NULL,
  parts integer NOT NULL,
  files integer NOT NULL,
  bytes bigint NOT NULL,
  notes text[] NOT NULL,
  trusts_completion boolean NOT NULL,
  uploaded_at timestamp(3) with time zone NOT NULL,
  uploaded_by uuid,
  version integer NOT NULL,
  CONSTRAINT package_pkey PRIMARY KEY (id),
  CONSTRAINT package_series_id_number_key UNIQUE (series_id, number),
  CONSTRAINT package_number_check CHECK ((number >= 1)),
  CONSTRAINT package_parts_check CHECK ((parts >= 1)),
  CONSTRAINT package_standard_check CHECK ((standard = ANY (ARRAY['scorm12'::text, 'scorm2004'::text])))
);

CREATE TABLE packages.part (
  package_id uuid NOT NULL,
  "position" integer NOT NULL,
  identifier text NOT NULL,
  title text NOT NULL,
  address text NOT NULL,
  kind text NOT NULL,
  launch jsonb NOT NULL,
  CONSTRAINT part_pkey PRIMARY KEY (package_id, "position"),
  CONSTRAINT part_package_id_fkey FOREIGN KEY (package_id) REFERENCES packages.package(id),
  CONSTRAINT part_kind_check CHECK ((kind = ANY (ARRAY['sco'::text, 'asset'::text]))),
  CONSTRAINT part_position_check CHECK (("position" >= 1))
);

CREATE TABLE packages.signing_key (
  only_row boolean DEFAULT true NOT NULL,
  secret bytea NOT NULL,
  CONSTRAINT signing_key_pkey PRIMARY KEY (only_row),
  CONSTRAINT signing_key_only_row_check CHECK (only_row)
);

CREATE TABLE packages.state (
  attempt_id uuid NOT NULL,
  "position" integer NOT NULL,
  data jsonb NOT NULL,
  completion text NOT NULL,
  success text NOT NULL,
  score numeric(9,2),
  opened_at timestamp(3) with time zone NOT NULL,
  kept_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT state_pkey PRIMARY KEY (attempt_id, "position"),
  CONSTRAINT state_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES packages.attempt(id) ON DELETE CASCADE,
  CONSTRAINT state_completion_check CHECK ((completion = ANY (ARRAY['unknown'::text, 'incomplete'::text, 'completed'::text]))),
  CONSTRAINT state_position_check CHECK (("position" >= 1)),
  CONSTRAINT state_success_check CHECK ((success = ANY (ARRAY['unknown'::text, 'failed'::text, 'passed'::text])))
);

CREATE TABLE people.absence (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  told_at timestamp(3) with time zone,
  CONSTRAINT absence_pkey PRIMARY KEY (id),
  CONSTRAINT absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT absence_check CHECK ((until_on >= from_on))
);

CREATE TABLE people.address (
  person_id uuid NOT NULL,
  form text NOT NULL,
  CONSTRAINT address_pkey PRIMARY KEY (person_id),
  CONSTRAINT address_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT address_form_check CHECK ((form = ANY (ARRAY['feminine'::text, 'masculine'::text])))
);

CREATE TABLE people.person (
  id uuid NOT NULL,
  external_id text NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  names jsonb DEFAULT '{}'::jsonb NOT NULL,
  email citext,
  legal_entity text,
  department text,
  job_family text,
  job_title text,
  grade integer,
  manager_id uuid,
  location text,
  languages text[] DEFAULT '{en}'::text[] NOT NULL,
  time_zone text DEFAULT 'Asia/Jerusalem'::text NOT NULL,
  work_week integer[] DEFAULT '{7,1,2,3,4}'::integer[] NOT NULL,
  hired_on date,
  left_on date,
  active boolean NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  shifts jsonb DEFAULT '[]'::jsonb NOT NULL,
  pseudonym_at timestamp(3) with time zone,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_email UNIQUE (email) DEFERRABLE,
  CONSTRAINT person_external_id_key UNIQUE (external_id),
  CONSTRAINT person_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES people.person(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE people."position" (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  legal_entity text,
  department text,
  job_family text,
  job_title text,
  grade integer,
  manager_id uuid,
  location text,
  from_on date NOT NULL,
  until_on date,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT position_pkey PRIMARY KEY (id),
  CONSTRAINT position_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);

CREATE TABLE people.shift_exception (
  person_id uuid NOT NULL,
  on_date date NOT NULL,
  hours jsonb NOT NULL,
  stated_by text NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT shift_exception_pkey PRIMARY KEY (person_id, on_date),
  CONSTRAINT shift_exception_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT shift_exception_stated_by_check CHECK ((stated_by = ANY (ARRAY['hr'::text, 'person'::text, 'import'::text])))
);

CREATE TABLE permits.entry (
  id uuid NOT NULL,
  capability text NOT NULL,
  channel_id uuid,
  risk integer NOT NULL,
  belt_id uuid NOT NULL,
  documents text[] NOT NULL,
  review_depth text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  recorded_at timestamp(3) with time zone NOT NULL,
  decided_by text NOT NULL,
  sample_percent integer,
  CONSTRAINT entry_pkey PRIMARY KEY (id),
  CONSTRAINT entry_capability_check CHECK ((capability = ANY (ARRAY['read-update'::text, 'read-feed'::text, 'reply'::text, 'post'::text, 'share'::text, 'publish-unreviewed'::text, 'review'::text, 'coach'::text, 'run-session'::text, 'use-handle'::text, 'moderate'::text]))),
  CONSTRAINT entry_check CHECK ((until_at >= from_at)),
  CONSTRAINT entry_review_depth_check CHECK ((review_depth = ANY (ARRAY['every'::text, 'sample'::text, 'after'::text]))),
  CONSTRAINT entry_risk_check CHECK (((risk >= 1) AND (risk <= 3))),
  CONSTRAINT entry_sample CHECK ((((review_depth = 'sample'::text) = (sample_percent IS NOT NULL)) AND ((sample_percent IS NULL) OR ((sample_percent >= 1) AND (sample_percent <= 100)))))
);

CREATE TABLE permits.moratorium (
  id uuid NOT NULL,
  reason text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  channel_ids uuid[],
  countries text[],
  capabilities text[] NOT NULL,
  audience_id uuid,
  starter_id uuid NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  first_ender_id uuid,
  second_ender_id uuid,
  ended_at timestamp(3) with time zone,
  first_ender_at timestamp(3) with time zone,
  CONSTRAINT moratorium_pkey PRIMARY KEY (id),
  CONSTRAINT moratorium_capabilities_check CHECK ((capabilities <> '{}'::text[])),
  CONSTRAINT moratorium_check CHECK ((until_at > from_at)),
  CONSTRAINT moratorium_check1 CHECK (((ended_at IS NULL) = (second_ender_id IS NULL))),
  CONSTRAINT moratorium_check2 CHECK (((first_ender_at IS NULL) = (first_ender_id IS NULL)))
);

CREATE TABLE permits.moratorium_member (
  moratorium_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT moratorium_member_pkey PRIMARY KEY (moratorium_id, person_id),
  CONSTRAINT moratorium_member_moratorium_id_fkey FOREIGN KEY (moratorium_id) REFERENCES permits.moratorium(id)
);

CREATE TABLE permits.opt_out (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT opt_out_pkey PRIMARY KEY (id),
  CONSTRAINT opt_out_check CHECK ((until_at >= from_at))
);

CREATE TABLE permits.own_depth (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  depth text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  stated_by text NOT NULL,
  reason text NOT NULL,
  CONSTRAINT own_depth_pkey PRIMARY KEY (id),
  CONSTRAINT own_depth_depth_check CHECK ((depth = ANY (ARRAY['more'::text, 'less'::text])))
);

CREATE TABLE permits.suspension (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  reason text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  decided_by text NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  closed_at timestamp(3) with time zone,
  closed_by text,
  CONSTRAINT suspension_pkey PRIMARY KEY (id),
  CONSTRAINT suspension_check CHECK ((until_at > from_at)),
  CONSTRAINT suspension_check1 CHECK (((closed_at IS NULL) = (closed_by IS NULL)))
);

CREATE TABLE permits.version (
  number integer NOT NULL,
  decided_at timestamp(3) with time zone NOT NULL,
  decided_by text NOT NULL,
  reason text NOT NULL,
  effective_at timestamp(3) with time zone NOT NULL,
  proposed_by text,
  CONSTRAINT version_pkey PRIMARY KEY (number)
);

CREATE TABLE planning.plan (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  planned_by uuid NOT NULL,
  local text NOT NULL,
  zone text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  state text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT plan_pkey PRIMARY KEY (id),
  CONSTRAINT plan_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'due'::text, 'cancelled'::text, 'lapsed'::text])))
);

CREATE TABLE platform.delivery (
  event_id bigint NOT NULL,
  handler text NOT NULL,
  relayed_at timestamp(3) with time zone NOT NULL,
  attempt integer NOT NULL,
  handled_at timestamp(3) with time zone,
  CONSTRAINT delivery_pkey PRIMARY KEY (event_id, handler),
  CONSTRAINT delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES platform.outbox(id) ON DELETE CASCADE
);

CREATE TABLE platform.demo (
  only_row boolean DEFAULT true NOT NULL,
  state text NOT NULL,
  CONSTRAINT demo_pkey PRIMARY KEY (only_row),
  CONSTRAINT demo_only_row_check CHECK (only_row),
  CONSTRAINT demo_state_check CHECK ((state = ANY (ARRAY['loading'::text, 'loaded'::text])))
);

CREATE TABLE platform.file (
  hash bytea NOT NULL,
  bytes bigint NOT NULL,
  CONSTRAINT file_pkey PRIMARY KEY (hash),
  CONSTRAINT file_bytes_check CHECK ((bytes >= 0)),
  CONSTRAINT file_hash_check CHECK ((length(hash) = 32))
);

CREATE TABLE platform.file_chunk (
  hash bytea NOT NULL,
  at integer NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT file_chunk_pkey PRIMARY KEY (hash, at),
  CONSTRAINT file_chunk_hash_fkey FOREIGN KEY (hash) REFERENCES platform.file(hash) ON DELETE CASCADE,
  CONSTRAINT file_chunk_at_check CHECK ((at >= 0))
);

CREATE TABLE platform.file_use (
  kept_for uuid NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT file_use_pkey PRIMARY KEY (kept_for, hash),
  CONSTRAINT file_use_hash_fkey FOREIGN KEY (hash) REFERENCES platform.file(hash)
);

CREATE TABLE platform.idempotency (
  person_id uuid NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  status integer,
  reply jsonb,
  CONSTRAINT idempotency_pkey PRIMARY KEY (person_id, key)
);

CREATE UNLOGGED TABLE platform.open_stream (
  id uuid NOT NULL,
  key text NOT NULL,
  seen_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT open_stream_pkey PRIMARY KEY (id)
);

CREATE TABLE platform.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  payload jsonb NOT NULL,
  actor text NOT NULL,
  request_id uuid,
  occurred_at timestamp(3) with time zone NOT NULL,
  relayed_at timestamp(3) with time zone,
  xact xid8 DEFAULT pg_current_xact_id(),
  CONSTRAINT outbox_pkey PRIMARY KEY (id)
);

CREATE TABLE platform.pace (
  only_row boolean DEFAULT true NOT NULL,
  real_origin timestamp(3) with time zone NOT NULL,
  origin timestamp(3) with time zone NOT NULL,
  rate integer NOT NULL,
  CONSTRAINT pace_pkey PRIMARY KEY (only_row),
  CONSTRAINT pace_only_row_check CHECK (only_row),
  CONSTRAINT pace_rate_check CHECK (((rate >= 1) AND (rate <= 600)))
);

CREATE TABLE platform.retention (
  id uuid NOT NULL,
  kind text NOT NULL,
  days integer NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  decided_by text NOT NULL,
  reason text NOT NULL,
  CONSTRAINT retention_pkey PRIMARY KEY (id),
  CONSTRAINT retention_check CHECK ((until_at >= from_at)),
  CONSTRAINT retention_days_check CHECK ((days > 0))
);

CREATE TABLE practices.allowance (
  id uuid NOT NULL,
  practice_id uuid NOT NULL,
  person_id uuid NOT NULL,
  allowed_by uuid NOT NULL,
  allowed_at timestamp(3) with time zone NOT NULL,
  reason text NOT NULL,
  CONSTRAINT allowance_pkey PRIMARY KEY (id),
  CONSTRAINT allowance_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices.practice(id),
  CONSTRAINT allowance_somebody_else CHECK ((allowed_by <> person_id))
);

CREATE TABLE practices.practice (
  id uuid NOT NULL,
  names jsonb NOT NULL,
  network text NOT NULL,
  situation jsonb NOT NULL,
  task jsonb NOT NULL,
  model jsonb NOT NULL,
  rubric jsonb NOT NULL,
  pass_mark integer NOT NULL,
  attempts integer NOT NULL,
  retired boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT practice_pkey PRIMARY KEY (id),
  CONSTRAINT practice_attempts_check CHECK (((attempts >= 1) AND (attempts <= 20))),
  CONSTRAINT practice_pass_mark_check CHECK (((pass_mark >= 0) AND (pass_mark <= 100)))
);

CREATE TABLE practices.submission (
  id uuid NOT NULL,
  practice_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number integer NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  rubric jsonb NOT NULL,
  pass_mark integer NOT NULL,
  submitted_at timestamp(3) with time zone NOT NULL,
  taken_by uuid,
  taken_at timestamp(3) with time zone,
  marked_by uuid,
  marked_at timestamp(3) with time zone,
  marks jsonb,
  score integer,
  passed boolean,
  feedback text,
  version integer NOT NULL,
  CONSTRAINT submission_pkey PRIMARY KEY (id),
  CONSTRAINT submission_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices.practice(id),
  CONSTRAINT submission_marked CHECK ((((marked_at IS NULL) = (marked_by IS NULL)) AND ((marked_at IS NULL) = (marks IS NULL)) AND ((marked_at IS NULL) = (score IS NULL)) AND ((marked_at IS NULL) = (passed IS NULL)))),
  CONSTRAINT submission_somebody_else CHECK ((marked_by <> person_id)),
  CONSTRAINT submission_taken CHECK (((taken_by IS NULL) = (taken_at IS NULL)))
);

CREATE TABLE practices.words (
  practice_id uuid NOT NULL,
  person_id uuid NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  edited_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT words_pkey PRIMARY KEY (practice_id, person_id),
  CONSTRAINT words_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices.practice(id)
);

CREATE TABLE preferences.choice (
  person_id uuid NOT NULL,
  cadence text NOT NULL,
  off_duty boolean NOT NULL,
  holidays text,
  changed_at timestamp(3) with time zone NOT NULL,
  email boolean,
  CONSTRAINT choice_pkey PRIMARY KEY (person_id),
  CONSTRAINT choice_cadence_check CHECK ((cadence = ANY (ARRAY['at-once'::text, 'daily'::text, 'weekly'::text])))
);

CREATE TABLE preferences.house (
  only_row boolean DEFAULT true NOT NULL,
  per_day integer NOT NULL,
  per_week integer NOT NULL,
  critical_per_day integer NOT NULL,
  holidays text,
  version integer NOT NULL,
  CONSTRAINT house_pkey PRIMARY KEY (only_row),
  CONSTRAINT house_critical_per_day_check CHECK ((critical_per_day >= 0)),
  CONSTRAINT house_only_row_check CHECK (only_row),
  CONSTRAINT house_per_day_check CHECK ((per_day > 0)),
  CONSTRAINT house_per_week_check CHECK ((per_week > 1))
);

CREATE TABLE preferences.reason_choice (
  person_id uuid NOT NULL,
  reason text NOT NULL,
  mode text NOT NULL,
  CONSTRAINT reason_choice_pkey PRIMARY KEY (person_id, reason),
  CONSTRAINT reason_choice_mode_check CHECK ((mode = ANY (ARRAY['at-once'::text, 'digest'::text, 'off'::text])))
);

CREATE TABLE privacy.disposal_run (
  id uuid NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  asked_by text NOT NULL,
  done_at timestamp(3) with time zone,
  CONSTRAINT disposal_run_pkey PRIMARY KEY (id)
);

CREATE TABLE privacy.disposal_task (
  run_id uuid NOT NULL,
  "position" integer NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  cutoff timestamp(3) with time zone NOT NULL,
  removed integer DEFAULT 0 NOT NULL,
  certificates integer[] DEFAULT '{}'::integer[] NOT NULL,
  done_at timestamp(3) with time zone,
  CONSTRAINT disposal_task_pkey PRIMARY KEY (run_id, "position"),
  CONSTRAINT disposal_task_run_id_fkey FOREIGN KEY (run_id) REFERENCES privacy.disposal_run(id) ON DELETE CASCADE
);

CREATE TABLE privacy.export (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  language text NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  step integer DEFAULT 0 NOT NULL,
  steps integer NOT NULL,
  done_at timestamp(3) with time zone,
  expires_at timestamp(3) with time zone,
  "json" text,
  html text,
  CONSTRAINT export_pkey PRIMARY KEY (id),
  CONSTRAINT export_check CHECK (((done_at IS NULL) = (expires_at IS NULL)))
);

CREATE TABLE privacy.export_part (
  export_id uuid NOT NULL,
  "position" integer NOT NULL,
  rows jsonb NOT NULL,
  CONSTRAINT export_part_pkey PRIMARY KEY (export_id, "position"),
  CONSTRAINT export_part_export_id_fkey FOREIGN KEY (export_id) REFERENCES privacy.export(id) ON DELETE CASCADE
);

CREATE TABLE privacy.hold (
  id uuid NOT NULL,
  person_id uuid,
  channel_id uuid,
  handle text,
  reason text NOT NULL,
  placed_by uuid NOT NULL,
  placed_at timestamp(3) with time zone NOT NULL,
  released_by uuid,
  released_at timestamp(3) with time zone,
  release_reason text,
  CONSTRAINT hold_pkey PRIMARY KEY (id),
  CONSTRAINT hold_check CHECK (((person_id IS NULL) <> (handle IS NULL))),
  CONSTRAINT hold_check1 CHECK (((released_at IS NULL) = (released_by IS NULL))),
  CONSTRAINT hold_check2 CHECK ((released_by <> placed_by))
);

CREATE TABLE privacy.request (
  id uuid NOT NULL,
  kind text NOT NULL,
  handle text,
  channel_id uuid,
  reference text NOT NULL,
  state text NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  certificate integer,
  counts jsonb,
  CONSTRAINT request_pkey PRIMARY KEY (id),
  CONSTRAINT request_check CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  CONSTRAINT request_check1 CHECK (((certificate IS NULL) OR (handle IS NULL))),
  CONSTRAINT request_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'erasure'::text]))),
  CONSTRAINT request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'withdrawn'::text])))
);

CREATE TABLE privacy.retention_change (
  id uuid NOT NULL,
  kind text NOT NULL,
  days integer NOT NULL,
  was_days integer NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  CONSTRAINT retention_change_pkey PRIMARY KEY (id),
  CONSTRAINT retention_change_check CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
  CONSTRAINT retention_change_check1 CHECK (((days >= was_days) OR (decided_by IS NULL) OR (decided_by <> proposed_by) OR (state = 'refused'::text))),
  CONSTRAINT retention_change_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'applied'::text, 'refused'::text])))
);

CREATE TABLE proofs.key (
  id text NOT NULL,
  public_key text NOT NULL,
  secret_key text NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT key_pkey PRIMARY KEY (id),
  CONSTRAINT key_check CHECK ((until_at > from_at))
);

CREATE TABLE provisioning.import_run (
  id uuid NOT NULL,
  mapping text NOT NULL,
  dry_run boolean NOT NULL,
  started_by text NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  beat_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  state text NOT NULL,
  rows_total integer NOT NULL,
  rows_read integer DEFAULT 0 NOT NULL,
  cancel_wanted boolean DEFAULT false NOT NULL,
  report jsonb,
  CONSTRAINT import_run_pkey PRIMARY KEY (id),
  CONSTRAINT import_run_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'checking'::text, 'applying'::text, 'done'::text, 'faulty'::text, 'asks'::text, 'cancelled'::text, 'failed'::text])))
);

CREATE TABLE provisioning.mapping (
  id uuid NOT NULL,
  name text NOT NULL,
  mapping jsonb NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT mapping_pkey PRIMARY KEY (id),
  CONSTRAINT mapping_name_key UNIQUE (name)
);

CREATE TABLE provisioning.scim_group (
  id uuid NOT NULL,
  display_name citext NOT NULL,
  external_id text,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT scim_group_pkey PRIMARY KEY (id),
  CONSTRAINT scim_group_display_name_key UNIQUE (display_name)
);

CREATE TABLE provisioning.scim_member (
  group_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT scim_member_pkey PRIMARY KEY (group_id, person_id),
  CONSTRAINT scim_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES provisioning.scim_group(id) ON DELETE CASCADE
);

CREATE TABLE provisioning.scim_user (
  person_id uuid NOT NULL,
  user_name citext NOT NULL,
  external_id text,
  data jsonb NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  removed_at timestamp(3) with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT scim_user_pkey PRIMARY KEY (person_id)
);

CREATE TABLE publishing.network_host (
  network text NOT NULL,
  host text NOT NULL,
  names_handle boolean NOT NULL,
  CONSTRAINT network_host_pkey PRIMARY KEY (network, host)
);

CREATE TABLE publishing.pack (
  publication_id uuid NOT NULL,
  contents jsonb NOT NULL,
  hash bytea NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT pack_pkey PRIMARY KEY (publication_id),
  CONSTRAINT pack_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES publishing.publication(id)
);

CREATE TABLE publishing.pack_value (
  publication_id uuid NOT NULL,
  path text NOT NULL,
  salt bytea,
  value jsonb,
  certificate integer,
  CONSTRAINT pack_value_pkey PRIMARY KEY (publication_id, path),
  CONSTRAINT pack_value_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES publishing.pack(publication_id)
);

CREATE TABLE publishing.publication (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  publisher_id uuid NOT NULL,
  link text,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT publication_pkey PRIMARY KEY (id),
  CONSTRAINT publication_draft_id_key UNIQUE (draft_id)
);

CREATE TABLE pushes.breaker (
  host text NOT NULL,
  failures integer NOT NULL,
  open_until timestamp(3) with time zone,
  CONSTRAINT breaker_pkey PRIMARY KEY (host)
);

CREATE TABLE pushes.key (
  only_row boolean DEFAULT true NOT NULL,
  public_key text NOT NULL,
  secret_key text NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT key_pkey PRIMARY KEY (only_row),
  CONSTRAINT key_only_row_check CHECK (only_row)
);

CREATE TABLE pushes.push (
  id uuid NOT NULL,
  message_id uuid NOT NULL,
  subscription_id uuid NOT NULL,
  person_id uuid NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL,
  next_at timestamp(3) with time zone NOT NULL,
  reason text,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT push_pkey PRIMARY KEY (id),
  CONSTRAINT push_message_id_subscription_id_key UNIQUE (message_id, subscription_id),
  CONSTRAINT push_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'dropped'::text])))
);

CREATE TABLE pushes.subscription (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  endpoint text NOT NULL,
  host text NOT NULL,
  p256dh text NOT NULL,
  auth text NOT NULL,
  device text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  used_at timestamp(3) with time zone,
  CONSTRAINT subscription_pkey PRIMARY KEY (id),
  CONSTRAINT subscription_endpoint_key UNIQUE (endpoint)
);

CREATE TABLE questions.question (
  id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  scenario boolean NOT NULL,
  tags text[] NOT NULL,
  languages text[] NOT NULL,
  content jsonb NOT NULL,
  search text NOT NULL,
  revision integer NOT NULL,
  edited_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT question_pkey PRIMARY KEY (id),
  CONSTRAINT question_number_key UNIQUE (number),
  CONSTRAINT question_revision_check CHECK ((revision > 0)),
  CONSTRAINT question_state_check CHECK ((state = ANY (ARRAY['active'::text, 'retired'::text])))
);

CREATE TABLE questions.revision (
  question_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  tags text[] NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  author_id uuid,
  CONSTRAINT revision_pkey PRIMARY KEY (question_id, number),
  CONSTRAINT revision_question_id_fkey FOREIGN KEY (question_id) REFERENCES questions.question(id) ON DELETE CASCADE
);

CREATE TABLE quizzes.attempt (
  id uuid NOT NULL,
  quiz_id uuid NOT NULL,
  person_id uuid NOT NULL,
  drawn jsonb NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  submitted_at timestamp(3) with time zone,
  answers jsonb,
  marks jsonb,
  score integer,
  passed boolean,
  number integer NOT NULL,
  time_over boolean DEFAULT false NOT NULL,
  CONSTRAINT attempt_pkey PRIMARY KEY (id),
  CONSTRAINT attempt_quiz_id_fkey FOREIGN KEY (quiz_id) REFERENCES quizzes.quiz(id),
  CONSTRAINT attempt_check CHECK ((((submitted_at IS NULL) = (score IS NULL)) AND ((score IS NULL) = (passed IS NULL)))),
  CONSTRAINT attempt_score_check CHECK (((score >= 0) AND (score <= 100)))
);

CREATE TABLE quizzes.attempt_grant (
  id uuid NOT NULL,
  quiz_id uuid NOT NULL,
  person_id uuid NOT NULL,
  number integer NOT NULL,
  granted_by uuid,
  reason text NOT NULL,
  granted_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT attempt_grant_pkey PRIMARY KEY (id),
  CONSTRAINT attempt_grant_quiz_id_fkey FOREIGN KEY (quiz_id) REFERENCES quizzes.quiz(id) ON DELETE CASCADE
);

CREATE TABLE quizzes.question (
  quiz_id uuid NOT NULL,
  "position" integer NOT NULL,
  code text NOT NULL,
  content jsonb NOT NULL,
  bank_question_id uuid,
  revision integer,
  parts integer[],
  CONSTRAINT question_pkey PRIMARY KEY (quiz_id, code),
  CONSTRAINT question_quiz_id_fkey FOREIGN KEY (quiz_id) REFERENCES quizzes.quiz(id) ON DELETE CASCADE,
  CONSTRAINT question_check CHECK ((((bank_question_id IS NULL) = (parts IS NULL)) AND ((bank_question_id IS NULL) = (revision IS NULL))))
);

CREATE TABLE quizzes.quiz (
  id uuid NOT NULL,
  subject_id uuid NOT NULL,
  names jsonb NOT NULL,
  pass_mark integer NOT NULL,
  draw integer NOT NULL,
  seconds integer NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  attempts integer,
  wait_minutes integer DEFAULT 0 NOT NULL,
  limit_minutes integer,
  bank jsonb DEFAULT '[]'::jsonb NOT NULL,
  CONSTRAINT quiz_pkey PRIMARY KEY (id),
  CONSTRAINT quiz_subject_id_key UNIQUE (subject_id),
  CONSTRAINT quiz_attempts_check CHECK ((attempts > 0)),
  CONSTRAINT quiz_draw_check CHECK ((draw >= 0)),
  CONSTRAINT quiz_limit_minutes_check CHECK ((limit_minutes > 0)),
  CONSTRAINT quiz_pass_mark_check CHECK (((pass_mark >= 1) AND (pass_mark <= 100))),
  CONSTRAINT quiz_seconds_check CHECK ((seconds > 0)),
  CONSTRAINT quiz_wait_minutes_check CHECK ((wait_minutes >= 0))
);

CREATE TABLE radio.address (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  secret_hash bytea NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  CONSTRAINT address_pkey PRIMARY KEY (id),
  CONSTRAINT address_secret_hash_key UNIQUE (secret_hash)
);

CREATE TABLE radio.episode (
  id uuid NOT NULL,
  names jsonb NOT NULL,
  words jsonb NOT NULL,
  transcript jsonb NOT NULL,
  audience_id uuid,
  state text NOT NULL,
  sound_type text,
  sound_hash bytea,
  sound_bytes integer,
  sound_seconds integer,
  reading_seconds integer,
  number integer,
  created_by uuid NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  published_by uuid,
  published_at timestamp(3) with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT episode_pkey PRIMARY KEY (id),
  CONSTRAINT episode_number_key UNIQUE (number),
  CONSTRAINT episode_check CHECK ((num_nulls(sound_type, sound_hash, sound_bytes, sound_seconds) = ANY (ARRAY[0, 4]))),
  CONSTRAINT episode_check1 CHECK (((state = 'draft'::text) = (published_at IS NULL))),
  CONSTRAINT episode_check2 CHECK ((num_nulls(published_by, published_at, number, reading_seconds) = ANY (ARRAY[0, 4]))),
  CONSTRAINT episode_check3 CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  CONSTRAINT episode_reading_seconds_check CHECK ((reading_seconds > 0)),
  CONSTRAINT episode_sound_bytes_check CHECK ((sound_bytes > 0)),
  CONSTRAINT episode_sound_seconds_check CHECK ((sound_seconds > 0)),
  CONSTRAINT episode_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
);

CREATE TABLE radio.hearing (
  episode_id uuid NOT NULL,
  person_id uuid NOT NULL,
  began_at timestamp(3) with time zone NOT NULL,
  beat_at timestamp(3) with time zone NOT NULL,
  heard_ms integer NOT NULL,
  "position" integer NOT NULL,
  credited_seconds integer,
  credited_at timestamp(3) with time zone,
  CONSTRAINT hearing_pkey PRIMARY KEY (episode_id, person_id),
  CONSTRAINT hearing_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES radio.episode(id),
  CONSTRAINT hearing_check CHECK (((credited_seconds IS NULL) = (credited_at IS NULL))),
  CONSTRAINT hearing_credited_seconds_check CHECK ((credited_seconds > 0))
);

CREATE TABLE radio.part (
  episode_id uuid NOT NULL,
  "position" integer NOT NULL,
  interaction_id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  note jsonb NOT NULL,
  pinned boolean DEFAULT false NOT NULL,
  CONSTRAINT part_pkey PRIMARY KEY (episode_id, "position"),
  CONSTRAINT part_episode_id_interaction_id_key UNIQUE (episode_id, interaction_id),
  CONSTRAINT part_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES radio.episode(id)
);

CREATE TABLE radio.podcast_change (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  wanted boolean NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_as text[] NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_as text[],
  decided_at timestamp(3) with time zone,
  CONSTRAINT podcast_change_pkey PRIMARY KEY (id),
  CONSTRAINT podcast_change_check CHECK ((num_nulls(decided_by, decided_as, decided_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT podcast_change_check1 CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
  CONSTRAINT podcast_change_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'applied'::text, 'refused'::text])))
);

CREATE TABLE recognitions.recognition (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  belt_id uuid NOT NULL,
  reason text NOT NULL,
  ends_on date NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT recognition_pkey PRIMARY KEY (id),
  CONSTRAINT recognition_check CHECK (((proposed_by <> person_id) AND (decided_by <> person_id) AND (decided_by <> proposed_by))),
  CONSTRAINT recognition_check1 CHECK ((((state = 'proposed'::text) = (decided_by IS NULL)) AND ((state = 'proposed'::text) = (decided_at IS NULL)))),
  CONSTRAINT recognition_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'refused'::text])))
);

CREATE TABLE refreshers.cause (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  decision text NOT NULL,
  document_code text NOT NULL,
  clause text NOT NULL,
  refresher_id uuid,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT cause_pkey PRIMARY KEY (draft_id, revision, decision),
  CONSTRAINT cause_refresher_id_fkey FOREIGN KEY (refresher_id) REFERENCES refreshers.refresher(id) ON DELETE CASCADE
);

CREATE TABLE refreshers.refresher (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  module_id uuid NOT NULL,
  document_code text NOT NULL,
  clause text NOT NULL,
  again boolean NOT NULL,
  given_at timestamp(3) with time zone NOT NULL,
  opened_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  ending text,
  version integer NOT NULL,
  CONSTRAINT refresher_pkey PRIMARY KEY (id),
  CONSTRAINT refresher_ended CHECK (((ended_at IS NULL) = (ending IS NULL))),
  CONSTRAINT refresher_ending_check CHECK ((ending = ANY (ARRAY['done'::text, 'let-be'::text, 'clause-gone'::text, 'left'::text])))
);

CREATE TABLE refreshers.setting (
  from_at timestamp(3) with time zone NOT NULL,
  repeats integer NOT NULL,
  days integer NOT NULL,
  stated_by uuid,
  reason text NOT NULL,
  CONSTRAINT setting_pkey PRIMARY KEY (from_at),
  CONSTRAINT setting_days_check CHECK (((days >= 7) AND (days <= 365))),
  CONSTRAINT setting_repeats_check CHECK (((repeats >= 2) AND (repeats <= 20)))
);

CREATE TABLE releases.decision (
  id uuid NOT NULL,
  subject_id uuid NOT NULL,
  decision text NOT NULL,
  decided_by uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  moratorium_ids uuid[] NOT NULL,
  CONSTRAINT decision_pkey PRIMARY KEY (id),
  CONSTRAINT decision_decision_check CHECK ((decision = ANY (ARRAY['confirmed'::text, 'dropped'::text])))
);

CREATE TABLE reports.look (
  only_row boolean NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT look_pkey PRIMARY KEY (only_row),
  CONSTRAINT look_only_row_check CHECK (only_row)
);

CREATE TABLE reports.reminder (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  sent_by uuid NOT NULL,
  on_date date NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT reminder_pkey PRIMARY KEY (id),
  CONSTRAINT reminder_person_id_on_date_key UNIQUE (person_id, on_date)
);

CREATE TABLE reports.watch (
  enrolment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  due_on date NOT NULL,
  risk_on date NOT NULL,
  risky boolean NOT NULL,
  legal_entity text,
  department text,
  CONSTRAINT watch_pkey PRIMARY KEY (enrolment_id)
);

CREATE TABLE reviews.approval (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  step integer NOT NULL,
  person_id uuid NOT NULL,
  counts_for uuid,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT approval_pkey PRIMARY KEY (draft_id, revision, person_id)
);

CREATE TABLE reviews.course (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  author_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  kind text NOT NULL,
  language text NOT NULL,
  risk smallint NOT NULL,
  plan_id uuid,
  steps jsonb NOT NULL,
  step integer NOT NULL,
  escalated integer NOT NULL,
  escalates_at timestamp(3) with time zone,
  due_at timestamp(3) with time zone NOT NULL,
  asked uuid[],
  also uuid[] NOT NULL,
  role text,
  needed integer NOT NULL,
  each boolean NOT NULL,
  approvers uuid[] NOT NULL,
  for_id uuid,
  stuck_since timestamp(3) with time zone,
  open boolean NOT NULL,
  CONSTRAINT course_pkey PRIMARY KEY (draft_id, revision),
  CONSTRAINT course_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES reviews.plan(id)
);

CREATE TABLE reviews.deputy (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  deputy_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  CONSTRAINT deputy_pkey PRIMARY KEY (id),
  CONSTRAINT deputy_check CHECK ((deputy_id <> person_id)),
  CONSTRAINT deputy_check1 CHECK ((until_at > from_at))
);

CREATE TABLE reviews.plan (
  id uuid NOT NULL,
  channel_id uuid,
  topic_id uuid,
  risk smallint,
  kind text,
  steps jsonb NOT NULL,
  reason text NOT NULL,
  stated_by uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  ended_by uuid,
  ended_reason text,
  CONSTRAINT plan_pkey PRIMARY KEY (id),
  CONSTRAINT plan_check CHECK ((until_at >= from_at)),
  CONSTRAINT plan_check1 CHECK (((until_at IS NULL) = (ended_by IS NULL))),
  CONSTRAINT plan_reason_check CHECK ((reason <> ''::text)),
  CONSTRAINT plan_risk_check CHECK (((risk >= 1) AND (risk <= 3))),
  CONSTRAINT plan_steps_check CHECK (((jsonb_array_length(steps) >= 1) AND (jsonb_array_length(steps) <= 6)))
);

CREATE TABLE reviews.reading (
  draft_id uuid NOT NULL,
  person_id uuid NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT reading_pkey PRIMARY KEY (draft_id)
);

CREATE TABLE rosters.shift (
  id uuid NOT NULL,
  channel_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  planned_by uuid NOT NULL,
  planned_at timestamp(3) with time zone NOT NULL,
  dropped_at timestamp(3) with time zone,
  CONSTRAINT shift_pkey PRIMARY KEY (id),
  CONSTRAINT shift_check CHECK ((until_at > from_at))
);

CREATE TABLE rules.acknowledgement (
  id uuid NOT NULL,
  edition_id uuid NOT NULL,
  document_id uuid NOT NULL,
  edition_number integer NOT NULL,
  person_id uuid NOT NULL,
  language text NOT NULL,
  digest text NOT NULL,
  login_id uuid,
  at timestamp(3) with time zone NOT NULL,
  method text DEFAULT 'session'::text NOT NULL,
  login_method text,
  login_at timestamp(3) with time zone,
  quiz_attempt_id uuid,
  quiz_score integer,
  shown jsonb DEFAULT '[]'::jsonb NOT NULL,
  CONSTRAINT acknowledgement_pkey PRIMARY KEY (id),
  CONSTRAINT acknowledgement_edition_id_person_id_key UNIQUE (edition_id, person_id),
  CONSTRAINT acknowledgement_document_id_fkey FOREIGN KEY (document_id) REFERENCES rules.document(id),
  CONSTRAINT acknowledgement_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES rules.edition(id),
  CONSTRAINT acknowledgement_method_check CHECK ((method = ANY (ARRAY['session'::text, 're-authentication'::text, 'token'::text])))
);

CREATE TABLE rules.asking (
  edition_id uuid NOT NULL,
  person_id uuid NOT NULL,
  document_id uuid NOT NULL,
  ground text NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  due_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT asking_pkey PRIMARY KEY (edition_id, person_id),
  CONSTRAINT asking_ground_check CHECK ((ground = ANY (ARRAY['again'::text, 'first'::text, 'joiner'::text])))
);

CREATE TABLE rules.clause (
  id uuid NOT NULL,
  edition_id uuid NOT NULL,
  "position" integer NOT NULL,
  number text NOT NULL,
  change text NOT NULL,
  title jsonb NOT NULL,
  text jsonb NOT NULL,
  CONSTRAINT clause_pkey PRIMARY KEY (id),
  CONSTRAINT clause_edition_id_number_key UNIQUE (edition_id, number),
  CONSTRAINT clause_edition_id_position_key UNIQUE (edition_id, "position"),
  CONSTRAINT clause_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES rules.edition(id) ON DELETE CASCADE,
  CONSTRAINT clause_change_check CHECK ((change = ANY (ARRAY['unchanged'::text, 'editorial'::text, 'material'::text])))
);

CREATE TABLE rules.clause_owner (
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  number text NOT NULL,
  owner_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT clause_owner_pkey PRIMARY KEY (id),
  CONSTRAINT clause_owner_document_id_fkey FOREIGN KEY (document_id) REFERENCES rules.document(id),
  CONSTRAINT clause_owner_check CHECK ((until_at >= from_at))
);

CREATE TABLE rules.document (
  id uuid NOT NULL,
  code text NOT NULL,
  names jsonb NOT NULL,
  original_language text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  scope text DEFAULT 'general'::text NOT NULL,
  scope_code text,
  audience_id uuid,
  owner_id uuid,
  grace_days integer DEFAULT 0 NOT NULL,
  joiner_days integer DEFAULT 14 NOT NULL,
  login_minutes integer,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT document_pkey PRIMARY KEY (id),
  CONSTRAINT document_code_key UNIQUE (code),
  CONSTRAINT document_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 365))),
  CONSTRAINT document_joiner_days_check CHECK (((joiner_days >= 0) AND (joiner_days <= 365))),
  CONSTRAINT document_login_minutes_check CHECK (((login_minutes >= 1) AND (login_minutes <= 1440))),
  CONSTRAINT document_scope_check CHECK ((scope = ANY (ARRAY['general'::text, 'country'::text, 'channel'::text])))
);

CREATE TABLE rules.edition (
  id uuid NOT NULL,
  document_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  base_id uuid,
  languages text[] NOT NULL,
  summary jsonb NOT NULL,
  metadata jsonb NOT NULL,
  removed jsonb NOT NULL,
  digest text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  published_at timestamp(3) with time zone,
  effective_at timestamp(3) with time zone,
  material_number integer,
  version integer NOT NULL,
  author_id uuid,
  quiz_id uuid,
  grace_days integer DEFAULT 0 NOT NULL,
  CONSTRAINT edition_pkey PRIMARY KEY (id),
  CONSTRAINT edition_document_id_number_key UNIQUE (document_id, number),
  CONSTRAINT edition_base_id_fkey FOREIGN KEY (base_id) REFERENCES rules.edition(id),
  CONSTRAINT edition_document_id_fkey FOREIGN KEY (document_id) REFERENCES rules.document(id),
  CONSTRAINT edition_check CHECK (((state = 'published'::text) = (published_at IS NOT NULL))),
  CONSTRAINT edition_check1 CHECK (((state = 'published'::text) = (effective_at IS NOT NULL))),
  CONSTRAINT edition_check2 CHECK (((state = 'published'::text) = (material_number IS NOT NULL))),
  CONSTRAINT edition_number_check CHECK ((number > 0)),
  CONSTRAINT edition_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text])))
);

CREATE TABLE rules.quiz_result (
  edition_id uuid NOT NULL,
  person_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  score integer NOT NULL,
  passed boolean NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT quiz_result_pkey PRIMARY KEY (edition_id, person_id),
  CONSTRAINT quiz_result_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES rules.edition(id)
);

CREATE TABLE rules.wave (
  edition_id uuid NOT NULL,
  document_id uuid NOT NULL,
  starts_at timestamp(3) with time zone NOT NULL,
  state text NOT NULL,
  total integer DEFAULT 0 NOT NULL,
  asked integer DEFAULT 0 NOT NULL,
  cursor_id uuid,
  started_at timestamp(3) with time zone,
  finished_at timestamp(3) with time zone,
  CONSTRAINT wave_pkey PRIMARY KEY (edition_id),
  CONSTRAINT wave_document_id_fkey FOREIGN KEY (document_id) REFERENCES rules.document(id),
  CONSTRAINT wave_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES rules.edition(id),
  CONSTRAINT wave_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text])))
);

CREATE TABLE runbooks.note (
  id uuid NOT NULL,
  run_id uuid NOT NULL,
  "position" integer,
  text text NOT NULL,
  author_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT note_pkey PRIMARY KEY (id),
  CONSTRAINT note_run_id_fkey FOREIGN KEY (run_id) REFERENCES runbooks.run(id)
);

CREATE TABLE runbooks.run (
  id uuid NOT NULL,
  runbook_id uuid NOT NULL,
  runbook_version integer NOT NULL,
  names jsonb NOT NULL,
  channel_id uuid NOT NULL,
  practice boolean NOT NULL,
  reason text NOT NULL,
  started_by uuid NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  ended_by uuid,
  ended_at timestamp(3) with time zone,
  outcome text,
  CONSTRAINT run_pkey PRIMARY KEY (id),
  CONSTRAINT run_runbook_id_fkey FOREIGN KEY (runbook_id) REFERENCES runbooks.runbook(id),
  CONSTRAINT run_check CHECK (((ended_by IS NULL) = (ended_at IS NULL))),
  CONSTRAINT run_check1 CHECK (((outcome IS NULL) = (ended_at IS NULL)))
);

CREATE TABLE runbooks.run_step (
  run_id uuid NOT NULL,
  "position" integer NOT NULL,
  step jsonb NOT NULL,
  state text NOT NULL,
  owner_id uuid,
  settled_by uuid,
  settled_at timestamp(3) with time zone,
  moratorium_id uuid,
  CONSTRAINT run_step_pkey PRIMARY KEY (run_id, "position"),
  CONSTRAINT run_step_run_id_fkey FOREIGN KEY (run_id) REFERENCES runbooks.run(id),
  CONSTRAINT run_step_check CHECK (((state = 'open'::text) = (settled_at IS NULL))),
  CONSTRAINT run_step_check1 CHECK (((settled_by IS NULL) = (settled_at IS NULL))),
  CONSTRAINT run_step_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'skipped'::text])))
);

CREATE TABLE runbooks.runbook (
  id uuid NOT NULL,
  code text NOT NULL,
  names jsonb NOT NULL,
  steps jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT runbook_pkey PRIMARY KEY (id),
  CONSTRAINT runbook_code_key UNIQUE (code)
);

CREATE TABLE searches.search (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  wish jsonb NOT NULL,
  "position" integer NOT NULL,
  saved_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT search_pkey PRIMARY KEY (id),
  CONSTRAINT search_person_id_name_key UNIQUE (person_id, name)
);

CREATE TABLE servicelevels.level (
  channel_id uuid NOT NULL,
  topic_id uuid,
  minutes integer NOT NULL,
  CONSTRAINT level_channel_id_topic_id_key UNIQUE NULLS NOT DISTINCT (channel_id, topic_id),
  CONSTRAINT level_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES servicelevels.terms(channel_id),
  CONSTRAINT level_minutes_check CHECK (((minutes >= 1) AND (minutes <= 14400)))
);

CREATE TABLE servicelevels.opening (
  channel_id uuid NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT opening_pkey PRIMARY KEY (channel_id, from_at),
  CONSTRAINT opening_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES servicelevels.terms(channel_id),
  CONSTRAINT opening_check CHECK ((until_at > from_at))
);

CREATE TABLE servicelevels.terms (
  channel_id uuid NOT NULL,
  week jsonb,
  country text,
  region text,
  closed date[] DEFAULT '{}'::date[] NOT NULL,
  lease_minutes integer,
  time_zone text NOT NULL,
  version integer NOT NULL,
  CONSTRAINT terms_pkey PRIMARY KEY (channel_id),
  CONSTRAINT terms_check CHECK (((region IS NULL) OR (country IS NOT NULL))),
  CONSTRAINT terms_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  CONSTRAINT terms_lease_minutes_check CHECK (((lease_minutes >= 5) AND (lease_minutes <= 1440)))
);

CREATE TABLE sessions.attendance (
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  way text NOT NULL,
  marked_at timestamp(3) with time zone NOT NULL,
  marked_by uuid NOT NULL,
  undone_at timestamp(3) with time zone,
  undone_by uuid,
  CONSTRAINT attendance_pkey PRIMARY KEY (id),
  CONSTRAINT attendance_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sessions.sitting(id),
  CONSTRAINT attendance_undone CHECK (((undone_at IS NULL) = (undone_by IS NULL))),
  CONSTRAINT attendance_way_check CHECK ((way = ANY (ARRAY['list'::text, 'code'::text])))
);

CREATE TABLE sessions.host (
  sitting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT host_pkey PRIMARY KEY (sitting_id, person_id),
  CONSTRAINT host_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sessions.sitting(id) ON DELETE CASCADE
);

CREATE TABLE sessions.place (
  id uuid NOT NULL,
  sitting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  state text NOT NULL,
  turn integer NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  promoted_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  ended_why text,
  CONSTRAINT place_pkey PRIMARY KEY (id),
  CONSTRAINT place_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sessions.sitting(id) ON DELETE CASCADE,
  CONSTRAINT place_ended CHECK ((((state = 'ended'::text) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (ended_why IS NULL)))),
  CONSTRAINT place_ended_why_check CHECK ((ended_why = ANY (ARRAY['given-back'::text, 'away'::text, 'left'::text, 'cancelled'::text]))),
  CONSTRAINT place_state_check CHECK ((state = ANY (ARRAY['held'::text, 'waiting'::text, 'ended'::text])))
);

CREATE TABLE sessions.secret (
  sitting_id uuid NOT NULL,
  key bytea NOT NULL,
  CONSTRAINT secret_pkey PRIMARY KEY (sitting_id),
  CONSTRAINT secret_sitting_id_fkey FOREIGN KEY (sitting_id) REFERENCES sessions.sitting(id) ON DELETE CASCADE
);

CREATE TABLE sessions.session (
  id uuid NOT NULL,
  kind text NOT NULL,
  names jsonb NOT NULL,
  about jsonb NOT NULL,
  minutes integer NOT NULL,
  legal_entity text,
  department text,
  retired boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_kind_check CHECK ((kind = ANY (ARRAY['workshop'::text, 'webinar'::text]))),
  CONSTRAINT session_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)))
);

CREATE TABLE sessions.sitting (
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  starts_at timestamp(3) with time zone NOT NULL,
  ends_at timestamp(3) with time zone NOT NULL,
  time_zone text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  room text,
  address text,
  capacity integer NOT NULL,
  languages text[] NOT NULL,
  guest text,
  state text NOT NULL,
  reason text,
  moved_at timestamp(3) with time zone,
  cancelled_at timestamp(3) with time zone,
  sequence integer NOT NULL,
  version integer NOT NULL,
  CONSTRAINT sitting_pkey PRIMARY KEY (id),
  CONSTRAINT sitting_session_id_fkey FOREIGN KEY (session_id) REFERENCES sessions.session(id),
  CONSTRAINT sitting_called_off CHECK (((state = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
  CONSTRAINT sitting_capacity_check CHECK (((capacity >= 1) AND (capacity <= 10000))),
  CONSTRAINT sitting_ends_after CHECK ((ends_at > starts_at)),
  CONSTRAINT sitting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'cancelled'::text])))
);

CREATE TABLE snippets.snippet (
  id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  language text NOT NULL,
  topic_id uuid,
  channel_id uuid,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  owner_id uuid NOT NULL,
  kept_by uuid,
  expires_on date,
  note text,
  created_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT snippet_pkey PRIMARY KEY (id),
  CONSTRAINT snippet_check CHECK (((state <> 'kept'::text) OR ((kept_by IS NOT NULL) AND (expires_on IS NOT NULL)))),
  CONSTRAINT snippet_kind_check CHECK ((kind = ANY (ARRAY['reply'::text, 'knowledge'::text, 'statement'::text]))),
  CONSTRAINT snippet_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'kept'::text, 'retired'::text])))
);

CREATE TABLE snippets.use (
  snippet_id uuid NOT NULL,
  on_date date NOT NULL,
  uses integer NOT NULL,
  CONSTRAINT use_pkey PRIMARY KEY (snippet_id, on_date),
  CONSTRAINT use_snippet_id_fkey FOREIGN KEY (snippet_id) REFERENCES snippets.snippet(id)
);

CREATE TABLE sources.delivery (
  source_id uuid NOT NULL,
  message_id text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  items integer NOT NULL,
  created integer NOT NULL,
  updated integer NOT NULL,
  duplicate integer NOT NULL,
  faults integer NOT NULL,
  CONSTRAINT delivery_pkey PRIMARY KEY (source_id, message_id),
  CONSTRAINT delivery_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources.source(id)
);

CREATE TABLE sources.refusal (
  source_id uuid NOT NULL,
  why text NOT NULL,
  count integer NOT NULL,
  first_at timestamp(3) with time zone NOT NULL,
  last_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT refusal_pkey PRIMARY KEY (source_id, why),
  CONSTRAINT refusal_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources.source(id),
  CONSTRAINT refusal_why_check CHECK ((why = ANY (ARRAY['delivery-refused'::text, 'delivery-out-of-time'::text, 'source-paused'::text])))
);

CREATE TABLE sources.source (
  id uuid NOT NULL,
  name text NOT NULL,
  channel_id uuid NOT NULL,
  state text NOT NULL,
  secret text NOT NULL,
  former_secret text,
  former_until timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT source_pkey PRIMARY KEY (id),
  CONSTRAINT source_check CHECK (((former_secret IS NULL) = (former_until IS NULL))),
  CONSTRAINT source_name_check CHECK ((name <> ''::text)),
  CONSTRAINT source_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'ended'::text])))
);

CREATE TABLE sources.subscription (
  id uuid NOT NULL,
  name text NOT NULL,
  channel_id uuid NOT NULL,
  url text NOT NULL,
  minutes integer NOT NULL,
  state text NOT NULL,
  etag text,
  last_modified text,
  next_at timestamp(3) with time zone NOT NULL,
  asked_at timestamp(3) with time zone,
  failures integer NOT NULL,
  answer text,
  items integer NOT NULL,
  created integer NOT NULL,
  updated integer NOT NULL,
  faults integer NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT subscription_pkey PRIMARY KEY (id),
  CONSTRAINT subscription_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
  CONSTRAINT subscription_name_check CHECK ((name <> ''::text)),
  CONSTRAINT subscription_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'gone'::text, 'ended'::text])))
);

CREATE TABLE staffnames.list (
  one boolean DEFAULT true NOT NULL,
  print text NOT NULL,
  CONSTRAINT list_pkey PRIMARY KEY (one),
  CONSTRAINT list_one_check CHECK (one)
);

CREATE TABLE staffnames.switching (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  wanted text NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_as text[] NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_as text[],
  decided_at timestamp(3) with time zone,
  CONSTRAINT switching_pkey PRIMARY KEY (id),
  CONSTRAINT switching_check CHECK ((num_nulls(decided_by, decided_as, decided_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT switching_check1 CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
  CONSTRAINT switching_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'applied'::text, 'refused'::text]))),
  CONSTRAINT switching_wanted_check CHECK ((wanted = ANY (ARRAY['all'::text, 'handlers'::text, 'none'::text])))
);

CREATE TABLE successions.moved (
  enrolment_id uuid NOT NULL,
  from_edition_id uuid NOT NULL,
  edition_id uuid NOT NULL,
  moved_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT moved_pkey PRIMARY KEY (enrolment_id, edition_id)
);

CREATE TABLE successions.succession (
  edition_id uuid NOT NULL,
  track_id uuid NOT NULL,
  enrolled text NOT NULL,
  holders text NOT NULL,
  renew_by date,
  decided_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  total integer NOT NULL,
  done integer NOT NULL,
  renewed integer,
  completed_at timestamp(3) with time zone,
  reached uuid,
  CONSTRAINT succession_pkey PRIMARY KEY (edition_id),
  CONSTRAINT succession_check CHECK (((holders = 'renew'::text) = (renew_by IS NOT NULL))),
  CONSTRAINT succession_enrolled_check CHECK ((enrolled = ANY (ARRAY['stay'::text, 'move'::text, 'restart'::text]))),
  CONSTRAINT succession_holders_check CHECK ((holders = ANY (ARRAY['keep'::text, 'renew'::text])))
);

CREATE TABLE successions.waiting (
  edition_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  CONSTRAINT waiting_pkey PRIMARY KEY (edition_id, enrolment_id),
  CONSTRAINT waiting_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES successions.succession(edition_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE suggestions.answer (
  id uuid NOT NULL,
  remark_id uuid NOT NULL,
  person_id uuid NOT NULL,
  words text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT answer_pkey PRIMARY KEY (id),
  CONSTRAINT answer_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES suggestions.remark(id) ON DELETE CASCADE,
  CONSTRAINT answer_words_check CHECK ((words <> ''::text))
);

CREATE TABLE suggestions.base (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  text text NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT base_pkey PRIMARY KEY (id)
);

CREATE TABLE suggestions.ground (
  draft_id uuid NOT NULL,
  text text NOT NULL,
  CONSTRAINT ground_pkey PRIMARY KEY (draft_id)
);

CREATE TABLE suggestions.help (
  draft_id uuid NOT NULL,
  author_id uuid NOT NULL,
  wish text NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT help_pkey PRIMARY KEY (draft_id),
  CONSTRAINT help_wish_check CHECK ((wish <> ''::text))
);

CREATE TABLE suggestions.remark (
  id uuid NOT NULL,
  draft_id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  revision integer,
  base_id uuid,
  from_at integer NOT NULL,
  to_at integer NOT NULL,
  quote text NOT NULL,
  words text NOT NULL,
  replacement text,
  state text NOT NULL,
  revised boolean NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  settled_at timestamp(3) with time zone,
  version integer NOT NULL,
  answers_id uuid,
  CONSTRAINT remark_pkey PRIMARY KEY (id),
  CONSTRAINT remark_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES suggestions.remark(id) ON DELETE SET NULL,
  CONSTRAINT remark_base_id_fkey FOREIGN KEY (base_id) REFERENCES suggestions.base(id) ON DELETE CASCADE,
  CONSTRAINT remark_check CHECK ((to_at >= from_at)),
  CONSTRAINT remark_from_at_check CHECK ((from_at >= 0)),
  CONSTRAINT remark_kind_check CHECK ((kind = ANY (ARRAY['comment'::text, 'suggestion'::text]))),
  CONSTRAINT remark_on CHECK (((revision IS NULL) <> (base_id IS NULL))),
  CONSTRAINT remark_replaces CHECK (((kind = 'suggestion'::text) = (replacement IS NOT NULL))),
  CONSTRAINT remark_revised CHECK (((NOT revised) OR (state = 'accepted'::text))),
  CONSTRAINT remark_revision_check CHECK ((revision > 0)),
  CONSTRAINT remark_settled CHECK (((state = 'open'::text) = (settled_at IS NULL))),
  CONSTRAINT remark_state_check CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  CONSTRAINT remark_suggestions_answer CHECK (((answers_id IS NULL) OR (kind = 'suggestion'::text)))
);

CREATE TABLE suggestions.share (
  draft_id uuid NOT NULL,
  revision integer NOT NULL,
  person_id uuid NOT NULL,
  share double precision NOT NULL,
  CONSTRAINT share_pkey PRIMARY KEY (draft_id, revision, person_id),
  CONSTRAINT share_share_check CHECK (((share > (0)::double precision) AND (share <= (1)::double precision)))
);

CREATE TABLE suggestions.span (
  draft_id uuid NOT NULL,
  from_at integer NOT NULL,
  to_at integer NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT span_pkey PRIMARY KEY (draft_id, from_at),
  CONSTRAINT span_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES suggestions.ground(draft_id) ON DELETE CASCADE,
  CONSTRAINT span_check CHECK ((to_at > from_at)),
  CONSTRAINT span_from_at_check CHECK ((from_at >= 0))
);

CREATE TABLE topics.keyword (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  keyword text,
  folded text,
  match text NOT NULL,
  language text,
  author text,
  risk smallint,
  CONSTRAINT keyword_pkey PRIMARY KEY (id),
  CONSTRAINT keyword_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics.topic(id),
  CONSTRAINT keyword_check CHECK (((keyword IS NULL) = (folded IS NULL))),
  CONSTRAINT keyword_match_check CHECK ((match = ANY (ARRAY['contains'::text, 'prefix'::text, 'word'::text]))),
  CONSTRAINT keyword_risk_check CHECK (((risk >= 1) AND (risk <= 3)))
);

CREATE TABLE topics.topic (
  id uuid NOT NULL,
  code text NOT NULL,
  names jsonb NOT NULL,
  risk smallint NOT NULL,
  offered boolean NOT NULL,
  departments text[] DEFAULT '{}'::text[] NOT NULL,
  job_families text[] DEFAULT '{}'::text[] NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  priority smallint DEFAULT 2 NOT NULL,
  CONSTRAINT topic_pkey PRIMARY KEY (id),
  CONSTRAINT topic_code_key UNIQUE (code),
  CONSTRAINT topic_priority_check CHECK (((priority >= 1) AND (priority <= 3))),
  CONSTRAINT topic_risk_check CHECK (((risk >= 1) AND (risk <= 3)))
);

CREATE TABLE topics.topic_channel (
  topic_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  CONSTRAINT topic_channel_pkey PRIMARY KEY (topic_id, channel_id),
  CONSTRAINT topic_channel_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics.topic(id)
);

CREATE TABLE topics.topic_person (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  person_id uuid NOT NULL,
  origin text NOT NULL,
  given_by uuid,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  CONSTRAINT topic_person_pkey PRIMARY KEY (id),
  CONSTRAINT topic_person_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics.topic(id),
  CONSTRAINT topic_person_check CHECK ((until_at >= from_at)),
  CONSTRAINT topic_person_origin_check CHECK ((origin = ANY (ARRAY['given'::text, 'chosen'::text])))
);

CREATE TABLE topics.topic_risk (
  id uuid NOT NULL,
  topic_id uuid NOT NULL,
  risk smallint NOT NULL,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT topic_risk_pkey PRIMARY KEY (id),
  CONSTRAINT topic_risk_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES topics.topic(id),
  CONSTRAINT topic_risk_risk_check CHECK (((risk >= 1) AND (risk <= 3)))
);

CREATE TABLE trackrecords.proposal (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  channel_id uuid NOT NULL,
  direction text NOT NULL,
  read integer NOT NULL,
  accepted integer NOT NULL,
  corrections integer NOT NULL,
  threshold_from timestamp(3) with time zone NOT NULL,
  state text NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  answer_until timestamp(3) with time zone NOT NULL,
  answer text,
  answered_at timestamp(3) with time zone,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  reason text,
  version integer NOT NULL,
  CONSTRAINT proposal_pkey PRIMARY KEY (id),
  CONSTRAINT proposal_threshold_from_fkey FOREIGN KEY (threshold_from) REFERENCES trackrecords.threshold(from_at),
  CONSTRAINT proposal_check CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  CONSTRAINT proposal_direction_check CHECK ((direction = ANY (ARRAY['more'::text, 'less'::text]))),
  CONSTRAINT proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'kept'::text, 'lapsed'::text])))
);

CREATE TABLE trackrecords.switch (
  id uuid NOT NULL,
  legal_entity text NOT NULL,
  wanted boolean NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_as text[] NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp(3) with time zone,
  CONSTRAINT switch_pkey PRIMARY KEY (id),
  CONSTRAINT switch_check CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
  CONSTRAINT switch_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'applied'::text, 'refused'::text])))
);

CREATE TABLE trackrecords.threshold (
  from_at timestamp(3) with time zone NOT NULL,
  days integer NOT NULL,
  "least" integer NOT NULL,
  more_below integer NOT NULL,
  less_from integer NOT NULL,
  most_corrections integer NOT NULL,
  answer_days integer NOT NULL,
  stated_by uuid,
  reason text NOT NULL,
  CONSTRAINT threshold_pkey PRIMARY KEY (from_at),
  CONSTRAINT threshold_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 60))),
  CONSTRAINT threshold_check CHECK ((more_below < less_from)),
  CONSTRAINT threshold_days_check CHECK (((days >= 30) AND (days <= 730))),
  CONSTRAINT threshold_least_check CHECK ((("least" >= 3) AND ("least" <= 200))),
  CONSTRAINT threshold_less_from_check CHECK (((less_from >= 0) AND (less_from <= 100))),
  CONSTRAINT threshold_more_below_check CHECK (((more_below >= 0) AND (more_below <= 100))),
  CONSTRAINT threshold_most_corrections_check CHECK (((most_corrections >= 0) AND (most_corrections <= 50)))
);

CREATE TABLE trail.certificate (
  number integer NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  issued_by text NOT NULL,
  counts jsonb NOT NULL,
  covers jsonb NOT NULL,
  CONSTRAINT certificate_pkey PRIMARY KEY (number),
  CONSTRAINT certificate_number_check CHECK ((number > 0))
);

CREATE TABLE trail.entry (
  id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  request_id uuid,
  value_hash bytea NOT NULL,
  format smallint DEFAULT 1 NOT NULL,
  CONSTRAINT entry_pkey PRIMARY KEY (id),
  CONSTRAINT entry_format_check CHECK ((format = ANY (ARRAY[1, 2])))
);

CREATE TABLE trail.head (
  only_row boolean DEFAULT true NOT NULL,
  number bigint NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT head_pkey PRIMARY KEY (only_row),
  CONSTRAINT head_only_row_check CHECK (only_row)
);

CREATE TABLE trail.look (
  person_id uuid NOT NULL,
  reader_id uuid NOT NULL,
  purpose text NOT NULL,
  hour timestamp(3) with time zone NOT NULL,
  CONSTRAINT look_pkey PRIMARY KEY (person_id, hour, reader_id, purpose)
);

CREATE TABLE trail.seal (
  number bigint NOT NULL,
  day date NOT NULL,
  entry_id uuid NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT seal_pkey PRIMARY KEY (number),
  CONSTRAINT seal_entry_id_key UNIQUE (entry_id)
);

CREATE TABLE trail.unsealed (
  entry_id uuid NOT NULL,
  CONSTRAINT unsealed_pkey PRIMARY KEY (entry_id),
  CONSTRAINT unsealed_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES trail.entry(id)
);

CREATE TABLE trail.value (
  entry_id uuid NOT NULL,
  salt bytea,
  value jsonb,
  certificate text,
  CONSTRAINT value_pkey PRIMARY KEY (entry_id),
  CONSTRAINT value_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES trail.entry(id)
);

CREATE TABLE trail.verification (
  id uuid NOT NULL,
  asked_at timestamp(3) with time zone NOT NULL,
  asked_by text NOT NULL,
  done_at timestamp(3) with time zone,
  sealed bigint,
  waiting integer,
  erased bigint,
  head_number bigint,
  head_hash bytea,
  faults jsonb,
  CONSTRAINT verification_pkey PRIMARY KEY (id)
);

CREATE TABLE training.assignment (
  id uuid NOT NULL,
  asks text NOT NULL,
  belt_id uuid NOT NULL,
  track_id uuid NOT NULL,
  edition_id uuid NOT NULL,
  audience_id uuid NOT NULL,
  audience_names jsonb NOT NULL,
  due_on date NOT NULL,
  joiner_days integer NOT NULL,
  reason text NOT NULL,
  assigned_by text NOT NULL,
  assigned_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  version integer NOT NULL,
  every_months integer,
  yearly_on text,
  scopes jsonb,
  CONSTRAINT assignment_pkey PRIMARY KEY (id),
  CONSTRAINT assignment_asks_check CHECK ((asks = ANY (ARRAY['belt'::text, 'track'::text]))),
  CONSTRAINT assignment_check CHECK (((every_months IS NULL) OR (yearly_on IS NULL))),
  CONSTRAINT assignment_every_months_check CHECK (((every_months >= 1) AND (every_months <= 120))),
  CONSTRAINT assignment_joiner_days_check CHECK ((joiner_days > 0)),
  CONSTRAINT assignment_yearly_on_check CHECK ((yearly_on ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text))
);

CREATE TABLE training.award (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  belt_id uuid NOT NULL,
  ground text NOT NULL,
  track_id uuid,
  edition_id uuid,
  enrolment_id uuid,
  recognition_id uuid,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone,
  recorded_at timestamp(3) with time zone NOT NULL,
  closed_at timestamp(3) with time zone,
  lapses_at timestamp(3) with time zone,
  CONSTRAINT award_pkey PRIMARY KEY (id),
  CONSTRAINT award_enrolment_id_key UNIQUE (enrolment_id),
  CONSTRAINT award_recognition_id_key UNIQUE (recognition_id),
  CONSTRAINT award_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES training.enrolment(id),
  CONSTRAINT award_check CHECK (((ground = 'track'::text) = ((enrolment_id IS NOT NULL) AND (track_id IS NOT NULL) AND (edition_id IS NOT NULL)))),
  CONSTRAINT award_check1 CHECK (((ground = 'recognition'::text) = (recognition_id IS NOT NULL))),
  CONSTRAINT award_check2 CHECK (((lapses_at IS NULL) OR (lapses_at > until_at))),
  CONSTRAINT award_ground_check CHECK ((ground = ANY (ARRAY['track'::text, 'recognition'::text])))
);

CREATE TABLE training.credit (
  source text NOT NULL,
  subject_id uuid NOT NULL,
  person_id uuid NOT NULL,
  seconds integer NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT credit_pkey PRIMARY KEY (person_id, source, subject_id),
  CONSTRAINT credit_seconds_check CHECK ((seconds > 0))
);

CREATE TABLE training.enrolment (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  edition_id uuid NOT NULL,
  state text NOT NULL,
  due_on date,
  enrolled_at timestamp(3) with time zone NOT NULL,
  started_at timestamp(3) with time zone,
  completed_at timestamp(3) with time zone,
  extended_on date,
  undated boolean DEFAULT false NOT NULL,
  restarted_at timestamp(3) with time zone,
  CONSTRAINT enrolment_pkey PRIMARY KEY (id),
  CONSTRAINT enrolment_check CHECK (((due_on IS NULL) OR (state = ANY (ARRAY['assigned'::text, 'completed'::text])))),
  CONSTRAINT enrolment_check1 CHECK (((state = 'completed'::text) = (completed_at IS NOT NULL))),
  CONSTRAINT enrolment_check2 CHECK (((state <> 'withdrawn'::text) OR (started_at IS NULL))),
  CONSTRAINT enrolment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'voluntary'::text, 'withdrawn'::text, 'completed'::text])))
);

CREATE TABLE training.ground (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  enrolment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  assignment_id uuid,
  due_on date,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  recorded_at timestamp(3) with time zone NOT NULL,
  moved_on date,
  let_off boolean DEFAULT false NOT NULL,
  CONSTRAINT ground_pkey PRIMARY KEY (enrolment_id, id),
  CONSTRAINT ground_check CHECK (((kind = 'assignment'::text) = (assignment_id IS NOT NULL))),
  CONSTRAINT ground_check1 CHECK (((kind = 'assignment'::text) = (due_on IS NOT NULL))),
  CONSTRAINT ground_check2 CHECK (((NOT let_off) OR ((until_at IS NOT NULL) AND (kind = 'assignment'::text)))),
  CONSTRAINT ground_kind_check CHECK ((kind = ANY (ARRAY['assignment'::text, 'voluntary'::text])))
);

CREATE TABLE training.progress (
  enrolment_id uuid NOT NULL,
  module_id uuid NOT NULL,
  credited_ms integer DEFAULT 0 NOT NULL,
  completed_at timestamp(3) with time zone,
  waived_at timestamp(3) with time zone,
  reached integer,
  CONSTRAINT progress_pkey PRIMARY KEY (enrolment_id, module_id),
  CONSTRAINT progress_enrolment_id_fkey FOREIGN KEY (enrolment_id) REFERENCES training.enrolment(id),
  CONSTRAINT progress_credited_ms_check CHECK ((credited_ms >= 0)),
  CONSTRAINT progress_reached_check CHECK (((reached >= 0) AND (reached <= 1000)))
);

CREATE TABLE training.study (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  module_id uuid NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  beat_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  here_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT study_pkey PRIMARY KEY (id)
);

CREATE TABLE training.study_limit (
  one boolean DEFAULT true NOT NULL,
  ask_after_minutes integer NOT NULL,
  decided_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT study_limit_pkey PRIMARY KEY (one),
  CONSTRAINT study_limit_ask_after_minutes_check CHECK (((ask_after_minutes >= 5) AND (ask_after_minutes <= 120))),
  CONSTRAINT study_limit_one_check CHECK (one)
);

CREATE TABLE training.study_setting (
  person_id uuid NOT NULL,
  ask_after_minutes integer NOT NULL,
  CONSTRAINT study_setting_pkey PRIMARY KEY (person_id),
  CONSTRAINT study_setting_ask_after_minutes_check CHECK (((ask_after_minutes >= 5) AND (ask_after_minutes <= 1200)))
);

CREATE TABLE training.term (
  track_id uuid NOT NULL,
  renewal_days integer NOT NULL,
  grace_days integer NOT NULL,
  decided_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT term_pkey PRIMARY KEY (track_id),
  CONSTRAINT term_grace_days_check CHECK ((grace_days >= 0)),
  CONSTRAINT term_renewal_days_check CHECK ((renewal_days >= 0))
);

CREATE TABLE triage.act (
  id uuid NOT NULL,
  kind text NOT NULL,
  topic_id uuid,
  tag_id uuid,
  outcome text,
  reason text,
  filter jsonb,
  state text NOT NULL,
  total integer NOT NULL,
  done integer NOT NULL,
  skipped integer NOT NULL,
  undone integer NOT NULL,
  started_by uuid NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  undone_by uuid,
  undone_at timestamp(3) with time zone,
  version integer NOT NULL,
  CONSTRAINT act_pkey PRIMARY KEY (id),
  CONSTRAINT act_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES triage.tag(id),
  CONSTRAINT act_check CHECK (((kind = 'route'::text) = (topic_id IS NOT NULL))),
  CONSTRAINT act_check1 CHECK (((kind = 'tag'::text) = (tag_id IS NOT NULL))),
  CONSTRAINT act_check2 CHECK (((kind = 'close'::text) = (outcome IS NOT NULL))),
  CONSTRAINT act_kind_check CHECK ((kind = ANY (ARRAY['route'::text, 'tag'::text, 'close'::text, 'give-back'::text]))),
  CONSTRAINT act_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text, 'undoing'::text, 'undone'::text])))
);

CREATE TABLE triage.act_item (
  act_id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  state text DEFAULT 'waiting'::text NOT NULL,
  CONSTRAINT act_item_pkey PRIMARY KEY (act_id, interaction_id),
  CONSTRAINT act_item_act_id_fkey FOREIGN KEY (act_id) REFERENCES triage.act(id),
  CONSTRAINT act_item_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'skipped'::text, 'undone'::text])))
);

CREATE TABLE triage.apart (
  first_id uuid NOT NULL,
  second_id uuid NOT NULL,
  decided_by uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  CONSTRAINT apart_pkey PRIMARY KEY (first_id, second_id),
  CONSTRAINT apart_check CHECK ((first_id < second_id))
);

CREATE TABLE triage.hour (
  hour timestamp(3) with time zone NOT NULL,
  channel_id uuid NOT NULL,
  topic_id uuid,
  arrived integer DEFAULT 0 NOT NULL,
  answered integer DEFAULT 0 NOT NULL,
  CONSTRAINT hour_hour_channel_id_topic_id_key UNIQUE NULLS NOT DISTINCT (hour, channel_id, topic_id)
);

CREATE TABLE triage.merge (
  id uuid NOT NULL,
  main_id uuid NOT NULL,
  merged_by uuid NOT NULL,
  merged_at timestamp(3) with time zone NOT NULL,
  undone_by uuid,
  undone_at timestamp(3) with time zone,
  CONSTRAINT merge_pkey PRIMARY KEY (id),
  CONSTRAINT merge_check CHECK (((undone_by IS NULL) = (undone_at IS NULL)))
);

CREATE TABLE triage.merged (
  merge_id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  stands boolean DEFAULT true NOT NULL,
  CONSTRAINT merged_pkey PRIMARY KEY (merge_id, interaction_id),
  CONSTRAINT merged_merge_id_fkey FOREIGN KEY (merge_id) REFERENCES triage.merge(id)
);

CREATE TABLE triage.service_day (
  day date NOT NULL,
  channel_id uuid NOT NULL,
  topic_id uuid,
  owed integer NOT NULL,
  in_time integer NOT NULL,
  CONSTRAINT service_day_day_channel_id_topic_id_key UNIQUE NULLS NOT DISTINCT (day, channel_id, topic_id),
  CONSTRAINT service_day_check CHECK ((in_time <= owed))
);

CREATE TABLE triage.tag (
  id uuid NOT NULL,
  names jsonb NOT NULL,
  retired_at timestamp(3) with time zone,
  CONSTRAINT tag_pkey PRIMARY KEY (id)
);

CREATE TABLE triage.tagged (
  interaction_id uuid NOT NULL,
  tag_id uuid NOT NULL,
  CONSTRAINT tagged_pkey PRIMARY KEY (interaction_id, tag_id),
  CONSTRAINT tagged_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES triage.tag(id)
);

CREATE TABLE twins.pair (
  first_id uuid NOT NULL,
  second_id uuid NOT NULL,
  first_at timestamp(3) with time zone NOT NULL,
  second_at timestamp(3) with time zone NOT NULL,
  because text NOT NULL,
  likeness smallint NOT NULL,
  CONSTRAINT pair_pkey PRIMARY KEY (first_id, second_id)
);

CREATE TABLE twins.progress (
  one boolean DEFAULT true NOT NULL,
  traced uuid,
  swept uuid,
  CONSTRAINT progress_pkey PRIMARY KEY (one),
  CONSTRAINT progress_one_check CHECK (one)
);

CREATE TABLE twins.trace (
  key bigint NOT NULL,
  interaction_id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  kind text NOT NULL,
  channel_id uuid NOT NULL,
  CONSTRAINT trace_pkey PRIMARY KEY (key, interaction_id),
  CONSTRAINT trace_kind_check CHECK ((kind = ANY (ARRAY['author'::text, 'link'::text, 'handle'::text, 'words'::text])))
);

CREATE TABLE updates.reading (
  update_id uuid NOT NULL,
  person_id uuid NOT NULL,
  opened_at timestamp(3) with time zone NOT NULL,
  seconds integer,
  read_at timestamp(3) with time zone,
  CONSTRAINT reading_pkey PRIMARY KEY (update_id, person_id),
  CONSTRAINT reading_update_id_fkey FOREIGN KEY (update_id) REFERENCES updates.update(id)
);

CREATE TABLE updates.topic_week (
  week_of date NOT NULL,
  topic_id uuid NOT NULL,
  arrived integer NOT NULL,
  before integer NOT NULL,
  CONSTRAINT topic_week_pkey PRIMARY KEY (week_of, topic_id)
);

CREATE TABLE updates.update (
  id uuid NOT NULL,
  week_of date NOT NULL,
  department text NOT NULL,
  made_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT update_pkey PRIMARY KEY (id),
  CONSTRAINT update_department_week_of_key UNIQUE (department, week_of)
);

CREATE TABLE updates.update_item (
  update_id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  arrived_at timestamp(3) with time zone NOT NULL,
  "position" integer NOT NULL,
  pinned boolean DEFAULT false NOT NULL,
  removed boolean DEFAULT false NOT NULL,
  sentence jsonb,
  job_families text[],
  changed jsonb,
  answered boolean DEFAULT false NOT NULL,
  added boolean DEFAULT false NOT NULL,
  CONSTRAINT update_item_pkey PRIMARY KEY (update_id, interaction_id),
  CONSTRAINT update_item_update_id_fkey FOREIGN KEY (update_id) REFERENCES updates.update(id),
  CONSTRAINT update_item_job_families_check CHECK ((job_families <> '{}'::text[]))
);

CREATE TABLE wordings.wording (
  reason text NOT NULL,
  language text NOT NULL,
  version integer NOT NULL,
  title text,
  body text,
  changed_by uuid NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT wording_pkey PRIMARY KEY (reason, language, version),
  CONSTRAINT wording_check CHECK (((title IS NULL) = (body IS NULL)))
);

CREATE TABLE wordlists.entry (
  id uuid NOT NULL,
  list_id uuid NOT NULL,
  phrase text NOT NULL,
  folded text NOT NULL,
  match text NOT NULL,
  instead text,
  source text,
  note text,
  from_at timestamp(3) with time zone NOT NULL,
  until_at timestamp(3) with time zone,
  added_by uuid,
  added_at timestamp(3) with time zone NOT NULL,
  ended_by uuid,
  CONSTRAINT entry_pkey PRIMARY KEY (id),
  CONSTRAINT entry_list_id_fkey FOREIGN KEY (list_id) REFERENCES wordlists.list(id),
  CONSTRAINT entry_check CHECK ((until_at >= from_at)),
  CONSTRAINT entry_match_check CHECK ((match = ANY (ARRAY['contains'::text, 'prefix'::text, 'word'::text, 'pattern'::text])))
);

CREATE TABLE wordlists.list (
  id uuid NOT NULL,
  kind text NOT NULL,
  language text,
  names jsonb NOT NULL,
  owner_id uuid,
  owner_role text,
  made_by uuid,
  changed_at timestamp(3) with time zone NOT NULL,
  version integer NOT NULL,
  CONSTRAINT list_pkey PRIMARY KEY (id),
  CONSTRAINT list_check CHECK (((owner_id IS NULL) <> (owner_role IS NULL))),
  CONSTRAINT list_kind_check CHECK ((kind = ANY (ARRAY['confidential'::text, 'unreleased'::text, 'offensive'::text, 'claims'::text, 'competitors'::text, 'promises'::text, 'jargon'::text, 'protected'::text, 'phishing'::text])))
);

CREATE TABLE feed.interaction_default PARTITION OF feed.interaction DEFAULT;

CREATE VIEW accounts.stated_groups AS
 SELECT id AS group_role_id,
    group_name
   FROM accounts.group_role;

CREATE VIEW accounts.ways_in AS
 SELECT password.person_id,
    'password'::text AS way,
    NULL::text AS issuer,
    password.set_at AS since_at,
    NULL::timestamp(3) with time zone AS until_at
   FROM accounts.password
UNION ALL
 SELECT identity.person_id,
    'provider'::text AS way,
    identity.issuer,
    identity.bound_at AS since_at,
    NULL::timestamp with time zone AS until_at
   FROM accounts.identity
UNION ALL
 SELECT link.person_id,
    link.kind AS way,
    NULL::text AS issuer,
    link.made_at AS since_at,
    link.expires_at AS until_at
   FROM accounts.link
  WHERE link.used_at IS NULL AND link.person_id IS NOT NULL;

CREATE VIEW audiences.membership AS
 SELECT m.audience_id,
    m.person_id,
    m.since
   FROM audiences.member m
     JOIN people.directory d ON d.person_id = m.person_id;

CREATE VIEW awards.excuses AS
 SELECT id AS excuse_id,
    kind,
    enrolment_id,
    person_id,
    module_id,
    due_on,
    ends_on,
    granted_at
   FROM awards.excuse
  WHERE ended_at IS NULL;

CREATE VIEW awards.revocations AS
 SELECT award_id,
    code,
    words,
    revoked_at
   FROM awards.revocation;

CREATE VIEW channels.answering AS
 SELECT o.channel_id,
    o.person_id
   FROM channels.owner o
     JOIN people.directory d ON d.person_id = o.person_id
  WHERE o.until_at IS NULL;

CREATE VIEW channels.clock AS
 SELECT id AS channel_id,
    time_zone
   FROM channels.channel;

CREATE VIEW channels.directory AS
 SELECT c.id AS channel_id,
    c.code,
    c.network,
    c.account_kind,
    c.names,
    c.languages,
    n.text_limit,
    c.country
   FROM channels.channel c
     JOIN channels.network n ON n.code = c.network;

CREATE VIEW channels.handles AS
 SELECT id AS channel_id,
    network,
    handle
   FROM channels.channel
  WHERE handle IS NOT NULL;

CREATE VIEW channels.publishing AS
 SELECT p.channel_id,
    p.person_id
   FROM channels.publisher p
     JOIN people.directory d ON d.person_id = p.person_id
  WHERE p.until_at IS NULL;

CREATE VIEW content.words AS
 SELECT item_id,
    number,
    titles,
    links,
    shares
   FROM content.revision
  WHERE decision = 'approved'::text;

CREATE VIEW curricula.belt_ladder AS
 SELECT id AS belt_id,
    code,
    rank,
    colour,
    names
   FROM curricula.belt;

CREATE VIEW curricula.choices AS
 SELECT e.id AS edition_id,
    c.code,
    c.names,
    c."least"
   FROM curricula.edition e
     CROSS JOIN LATERAL jsonb_to_recordset(e.choices) c(code text, names jsonb, "least" integer)
  WHERE e.choices <> '[]'::jsonb;

CREATE VIEW curricula.editions AS
 SELECT id AS edition_id,
    track_id,
    number,
    state
   FROM curricula.edition;

CREATE VIEW curricula.modules AS
 SELECT id AS module_id,
    edition_id,
    "position",
    kind,
    code,
    names,
    seconds,
    clauses,
    quiz_id,
    document_id,
    material_id,
    after,
    choice
   FROM curricula.module;

CREATE VIEW curricula.published AS
 SELECT e.id AS edition_id,
    t.id AS track_id,
    t.code AS track_code,
    b.id AS belt_id,
    b.code AS belt_code,
    b.rank,
    e.number,
    e.names,
    e.minimum_minutes,
    e.validity_days,
    e.published_at,
    NOT (EXISTS ( SELECT
           FROM curricula.edition later
          WHERE later.track_id = t.id AND later.state = 'published'::text AND later.number > e.number)) AS latest
   FROM curricula.edition e
     JOIN curricula.track t ON t.id = e.track_id
     JOIN curricula.belt b ON b.id = t.belt_id
  WHERE e.state = 'published'::text;

CREATE VIEW drafts.approved AS
 SELECT d.id AS draft_id,
    d.kind,
    d.author_id,
    d.channel_id,
    d.account_kind,
    d.interaction_id,
    r.number AS revision,
    r.language,
    r.text,
    d.state,
    d.taken_by,
    d.taken_until,
    d.changed_at AS since,
    COALESCE(( SELECT max(w.at) AS max
           FROM drafts.review w
          WHERE w.draft_id = d.id AND w.revision = d.approved_revision AND w.decision = 'approve'::text), r.submitted_at) AS approved_at,
    d.content_id,
    d.content_revision
   FROM drafts.draft d
     JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
  WHERE d.state = ANY (ARRAY['approved'::text, 'ready'::text, 'taken'::text]);

CREATE VIEW drafts.by_goal AS
 SELECT r.goal_id,
    d.author_id AS person_id,
    count(*)::integer AS drafts,
    count(*) FILTER (WHERE d.state = 'published'::text)::integer AS publications
   FROM drafts.revision r
     JOIN drafts.draft d ON d.id = r.draft_id AND r.number = COALESCE(d.approved_revision, d.revision)
  WHERE r.goal_id IS NOT NULL AND d.account_kind = 'business'::text
  GROUP BY r.goal_id, d.author_id;

CREATE VIEW drafts.decisions AS
 SELECT w.draft_id,
    w.revision,
    w.decision,
    w.code,
    k.clause,
    k.document_code,
    d.author_id,
    w.decided_by,
    d.channel_id,
    d.account_kind,
    d.kind,
    d.interaction_id,
    w.at
   FROM drafts.review w
     JOIN drafts.draft d ON d.id = w.draft_id
     LEFT JOIN drafts.return_code k ON k.code = w.code
UNION ALL
 SELECT l.draft_id,
    l.revision,
    l.outcome AS decision,
    l.code,
    k.clause,
    k.document_code,
    d.author_id,
    l.decided_by,
    d.channel_id,
    d.account_kind,
    d.kind,
    d.interaction_id,
    l.at
   FROM drafts.later_review l
     JOIN drafts.draft d ON d.id = l.draft_id
     LEFT JOIN drafts.return_code k ON k.code = l.code;

CREATE VIEW drafts.outgoing AS
 SELECT d.id AS draft_id,
    d.kind,
    d.author_id,
    d.channel_id,
    d.interaction_id,
    r.number AS revision,
    r.language,
    r.text,
    d.state,
    d.taken_by,
    d.taken_until,
    d.changed_at AS since,
    d.not_before,
    r.title
   FROM drafts.draft d
     JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
  WHERE d.state = ANY (ARRAY['ready'::text, 'taken'::text]);

CREATE VIEW drafts.said AS
 SELECT d.id AS draft_id,
    r.number,
    d.kind,
    d.author_id,
    d.channel_id,
    r.language,
    r.text
   FROM drafts.draft d
     JOIN drafts.revision r ON r.draft_id = d.id;

CREATE VIEW drafts.standing AS
 SELECT id AS draft_id,
    kind,
    author_id,
    channel_id,
    account_kind,
    interaction_id,
    content_id,
    language,
    state,
    revision,
    edited_at,
    changed_at
   FROM drafts.draft;

CREATE VIEW drafts.to_look_over AS
 SELECT d.id AS draft_id,
    d.revision,
    d.kind,
    d.author_id,
    d.channel_id,
    d.interaction_id,
    d.content_id,
    d.state,
    d.changed_at AS since,
    r.relationship,
    r.language,
    r.text,
    r.title
   FROM drafts.draft d
     JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.revision
  WHERE d.state = 'published'::text AND d.passed_as = 'after'::text AND d.later_review IS NULL;

CREATE VIEW drafts.under_review AS
 SELECT d.id AS draft_id,
    d.revision,
    d.kind,
    d.author_id,
    d.channel_id,
    d.interaction_id,
    d.content_id,
    d.state,
    d.changed_at AS since,
    r.relationship,
    r.language,
    r.text,
    r.title
   FROM drafts.draft d
     JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.revision
  WHERE (d.state = ANY (ARRAY['submitted'::text, 'ready'::text, 'approved'::text])) OR d.state = 'published'::text AND d.passed_as = 'after'::text AND d.later_review IS NULL;

CREATE VIEW feed.answers_to AS
 SELECT p.interaction_id,
    o.id AS answer_id,
    o.said_at,
    o.text,
    o.link
   FROM feed.identity p
     JOIN feed.identity w ON w.channel_id = p.channel_id AND w.parent_external_id = p.external_id AND w.ours
     JOIN feed.interaction o ON o.id = w.interaction_id AND o.arrived_at = w.arrived_at AND o.removed_at IS NULL;

CREATE VIEW feed.authored AS
 SELECT n.id AS interaction_id,
    n.arrived_at,
    n.author AS author_id,
    lower(ltrim(a.handle, '@'::text)) AS handle,
    n.link
   FROM feed.interaction n
     LEFT JOIN feed.author a ON a.id = n.author
  WHERE NOT n.ours;

CREATE VIEW feed.awaiting AS
 SELECT r.interaction_id,
    r.topic_id,
    r.channel_id,
    r.risk,
    r.arrived_at,
    r.due_at,
    NULL::text AS department
   FROM feed.routing r
  WHERE r.open
UNION ALL
 SELECT r.interaction_id,
    r.topic_id,
    r.channel_id,
    r.risk,
    r.arrived_at,
    r.due_at,
    p.department
   FROM feed.passing p
     JOIN feed.routing r ON r.interaction_id = p.interaction_id
  WHERE p.ended_at IS NULL AND NOT (EXISTS ( SELECT
           FROM feed.claim c
          WHERE c.interaction_id = p.interaction_id AND c.ended_at IS NULL));

CREATE VIEW feed.by_goal AS
 SELECT n.goal_id,
    k.person_id,
    count(*)::integer AS answered
   FROM feed.interaction n
     JOIN channels.directory c ON c.channel_id = n.channel_id
     LEFT JOIN LATERAL ( SELECT k_1.person_id
           FROM feed.claim k_1
          WHERE k_1.interaction_id = n.id AND k_1.ending = 'answered'::text
          ORDER BY k_1.ended_at DESC
         LIMIT 1) k ON true
  WHERE n.goal_id IS NOT NULL AND n.status = 'answered'::text AND c.account_kind = 'business'::text
  GROUP BY n.goal_id, k.person_id;

CREATE VIEW feed.heard AS
 SELECT n.id AS interaction_id,
    n.arrived_at,
    n.channel_id,
    i.thread_id,
    n.said_at,
    n.language,
    n.text,
    n.status,
    n.outcome,
    n.certificate IS NOT NULL AS erased,
    n.done_at AS settled_at
   FROM feed.interaction n
     JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
  WHERE NOT n.ours;

CREATE VIEW feed.heard_by_all AS
 SELECT n.id AS interaction_id,
    n.arrived_at,
    n.channel_id,
    i.thread_id,
    n.said_at,
    n.language,
    n.text,
    n.status,
    n.outcome,
    n.certificate IS NOT NULL AS erased,
    n.done_at AS settled_at
   FROM feed.interaction n
     JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
  WHERE NOT n.ours AND NOT n.protected AND n.removed_at IS NULL;

CREATE VIEW feed.offered AS
 SELECT DISTINCT r.interaction_id,
    r.channel_id,
    r.arrived_at,
    r.due_at
   FROM feed.routing r
  WHERE r.open AND r.due_at IS NOT NULL
UNION
 SELECT r.interaction_id,
    r.channel_id,
    r.arrived_at,
    r.due_at
   FROM feed.passing p
     JOIN feed.routing r ON r.interaction_id = p.interaction_id
  WHERE p.ended_at IS NULL AND r.due_at IS NOT NULL AND NOT (EXISTS ( SELECT
           FROM feed.claim c
          WHERE c.interaction_id = r.interaction_id AND c.ended_at IS NULL));

CREATE VIEW feed.our_words AS
 SELECT id AS answer_id,
    channel_id,
    link,
    text,
    removed_at
   FROM feed.interaction n
  WHERE ours AND link IS NOT NULL;

CREATE VIEW feed.place AS
 SELECT interaction_id,
    arrived_at,
    channel_id,
    thread_id
   FROM feed.identity;

CREATE VIEW feed.room AS
 SELECT person_id,
    most
   FROM feed.capacity;

CREATE VIEW feed.routed AS
 SELECT interaction_id,
    topic_id,
    channel_id,
    arrived_at,
    due_at
   FROM feed.routing r;

CREATE VIEW feed.running AS
 SELECT person_id,
    expires_at
   FROM feed.claim c
  WHERE ended_at IS NULL AND expires_at IS NOT NULL;

CREATE VIEW feed.said AS
 SELECT n.id AS interaction_id,
    n.arrived_at,
    n.channel_id,
    n.said_at,
    n.text,
    lower(ltrim(a.handle, '@'::text)) AS handle
   FROM feed.interaction n
     JOIN feed.author a ON a.id = n.author
  WHERE NOT n.ours;

CREATE VIEW feed.standing AS
 SELECT r.interaction_id,
    r.topic_id,
    r.channel_id,
    r.risk,
    r.arrived_at,
    r.due_at,
    false AS held
   FROM feed.routing r
  WHERE r.open
UNION ALL
 SELECT r.interaction_id,
    r.topic_id,
    r.channel_id,
    r.risk,
    r.arrived_at,
    r.due_at,
    true AS held
   FROM feed.claim c
     JOIN feed.routing r ON r.interaction_id = c.interaction_id AND NOT r.open
  WHERE c.ended_at IS NULL;

CREATE VIEW feed.unclaimed AS
 SELECT DISTINCT r.interaction_id,
    r.channel_id,
    r.arrived_at,
    r.due_at
   FROM feed.routing r
     JOIN feed.interaction n ON n.id = r.interaction_id AND n.arrived_at = r.arrived_at
  WHERE n.status = 'waiting'::text AND NOT n.ours AND r.due_at IS NOT NULL AND NOT (EXISTS ( SELECT
           FROM feed.claim c
          WHERE c.interaction_id = r.interaction_id AND c.ended_at IS NULL));

CREATE VIEW feed.under_topic AS
 SELECT topic_id,
    interaction_id,
    arrived_at
   FROM feed.routing r
  WHERE topic_id IS NOT NULL;

CREATE VIEW feed.waiting AS
 SELECT interaction_id,
    topic_id,
    channel_id,
    risk,
    arrived_at,
    due_at
   FROM feed.routing r
  WHERE open;

CREATE VIEW feed.words AS
 SELECT n.id AS interaction_id,
    n.arrived_at,
    n.channel_id,
    n.said_at,
    n.language,
    COALESCE(o.text, n.text) AS text,
    n.link,
    n.status,
    n.protected,
    a.handle
   FROM feed.interaction n
     LEFT JOIN feed.author a ON a.id = n.author
     LEFT JOIN feed.original o ON o.interaction_id = n.id AND o.number = n.version
  WHERE NOT n.ours;

CREATE VIEW goals.directory AS
 SELECT id AS goal_id,
    code,
    names,
    measure_names,
    unit,
    target,
    from_on,
    until_on,
    owner_id
   FROM goals.goal;

CREATE VIEW goals.progress AS
 SELECT id AS goal_id,
    ( SELECT COALESCE(sum(o.quantity), 0::numeric)::numeric(30,6) AS "coalesce"
           FROM goals.outcome o
          WHERE o.goal_id = g.id AND o.occurred_on >= g.from_on AND o.occurred_on <= g.until_on) AS reached
   FROM goals.goal g;

CREATE VIEW handles.branded AS
 SELECT network,
    name
   FROM handles.handle
  WHERE state = 'approved'::text;

CREATE VIEW jobs.acting AS
 SELECT DISTINCT job_family
   FROM jobs.duty;

CREATE VIEW lists.membership AS
 SELECT list_id,
    person_id
   FROM lists.person;

CREATE VIEW packages.offered AS
 SELECT id AS package_id,
    names
   FROM packages.package;

CREATE VIEW people.absences AS
 SELECT id AS absence_id,
    person_id,
    from_on,
    until_on
   FROM people.absence;

CREATE VIEW people.directory AS
 SELECT id AS person_id,
    external_id,
    given_name,
    family_name,
    names,
    email,
    legal_entity,
    department,
    job_family,
    job_title,
    grade,
    manager_id,
    location,
    languages,
    time_zone,
    work_week,
    hired_on,
    left_on,
    shifts
   FROM people.person
  WHERE active;

CREATE VIEW people.known AS
 SELECT id AS person_id,
    external_id,
    given_name,
    family_name,
    names,
    legal_entity,
    department,
    active,
    left_on
   FROM people.person p;

CREATE VIEW people.shift_exceptions AS
 SELECT person_id,
    on_date,
    hours
   FROM people.shift_exception;

CREATE VIEW permits.ranked_entry AS
 SELECT e.id,
    e.capability,
    e.channel_id,
    e.risk,
    e.belt_id,
    COALESCE(b.rank, 2147483647) AS belt_rank,
    e.documents,
    e.review_depth,
    e.from_at,
    e.until_at,
    e.recorded_at,
    e.sample_percent
   FROM permits.entry e
     LEFT JOIN curricula.belt_ladder b ON b.belt_id = e.belt_id;

CREATE VIEW planning.plans AS
 SELECT id AS plan_id,
    draft_id,
    channel_id,
    planned_by,
    at,
    state
   FROM planning.plan;

CREATE VIEW provisioning.group_membership AS
 SELECT g.display_name::text AS name,
    m.person_id
   FROM provisioning.scim_group g
     JOIN provisioning.scim_member m ON m.group_id = g.id
     JOIN people.directory d ON d.person_id = m.person_id;

CREATE VIEW publishing.published AS
 SELECT p.id AS publication_id,
    p.draft_id,
    w.kind,
    w.author_id,
    w.channel_id,
    p.revision,
    w.language,
    w.text,
    p.link,
    p.at
   FROM publishing.publication p
     JOIN drafts.said w ON w.draft_id = p.draft_id AND w.number = p.revision;

CREATE VIEW quizzes.grants AS
 SELECT g.quiz_id,
    q.subject_id,
    g.person_id,
    g.reason,
    g.granted_at
   FROM quizzes.attempt_grant g
     JOIN quizzes.quiz q ON q.id = g.quiz_id
  WHERE NOT (EXISTS ( SELECT
           FROM quizzes.attempt a
          WHERE a.quiz_id = g.quiz_id AND a.person_id = g.person_id AND a.number >= g.number));

CREATE VIEW quizzes.submissions AS
 SELECT id AS attempt_id,
    quiz_id,
    person_id,
    started_at,
    submitted_at,
    score,
    passed
   FROM quizzes.attempt
  WHERE submitted_at IS NOT NULL;

CREATE VIEW reports.reminders AS
 SELECT person_id,
    enrolment_id,
    on_date
   FROM reports.reminder;

CREATE VIEW rules.addressee AS
 SELECT d.id AS document_id,
    m.person_id,
    m.since
   FROM rules.document d
     JOIN audiences.membership m ON m.audience_id = d.audience_id;

CREATE VIEW servicelevels.lease AS
 SELECT channel_id,
    lease_minutes AS minutes
   FROM servicelevels.terms
  WHERE lease_minutes IS NOT NULL;

CREATE VIEW servicelevels.promised AS
 SELECT channel_id,
    topic_id,
    minutes
   FROM servicelevels.level;

CREATE VIEW sessions.dates AS
 SELECT t.id AS sitting_id,
    s.names,
    s.about,
    t.starts_at,
    t.ends_at,
    t.time_zone,
    t.room,
    t.address,
    t.state,
    t.sequence,
    t.reason
   FROM sessions.sitting t
     JOIN sessions.session s ON s.id = t.session_id;

CREATE VIEW sessions.expected AS
 SELECT p.sitting_id,
    p.person_id
   FROM sessions.place p
  WHERE p.state = 'held'::text
UNION
 SELECT h.sitting_id,
    h.person_id
   FROM sessions.host h;

CREATE VIEW sessions.latest_place AS
 SELECT DISTINCT ON (sitting_id, person_id) sitting_id,
    person_id,
    promoted_at IS NOT NULL AS promoted,
    ended_why
   FROM sessions.place p
  ORDER BY sitting_id, person_id, turn DESC;

CREATE VIEW suggestions.shares AS
 SELECT draft_id,
    revision,
    person_id,
    share
   FROM suggestions.share;

CREATE VIEW training.awards AS
 SELECT id AS award_id,
    person_id,
    belt_id,
    ground,
    edition_id,
    from_at,
    until_at,
    revoked_at,
    track_id,
    enrolment_id,
    recognition_id,
    lapses_at
   FROM training.award;

CREATE VIEW training.credits AS
 SELECT person_id,
    source,
    subject_id,
    seconds,
    at
   FROM training.credit;

CREATE VIEW training.enrolments AS
 SELECT id AS enrolment_id,
    person_id,
    edition_id,
    state,
    due_on,
    enrolled_at,
    started_at,
    completed_at,
    COALESCE(restarted_at, enrolled_at) AS counted_from
   FROM training.enrolment;

CREATE VIEW training.grounds AS
 SELECT g.enrolment_id,
    g.person_id,
    g.kind,
    g.assignment_id,
    COALESCE(g.moved_on, g.due_on) AS due_on,
    g.from_at,
    g.until_at,
    a.asks,
    g.let_off
   FROM training.ground g
     LEFT JOIN training.assignment a ON a.id = g.assignment_id;

CREATE VIEW training.standings AS
 SELECT e.id AS enrolment_id,
    GREATEST(m.missing, c.minimum_minutes * 60 - m.credited - k.credited, 0::bigint)::integer AS remaining_seconds,
    GREATEST(e.started_at, m.completed_at, k.at, s.beat_at) AS last_act_at
   FROM training.enrolment e
     JOIN curricula.published c ON c.edition_id = e.edition_id
     CROSS JOIN LATERAL ( SELECT COALESCE(sum(x.seconds) FILTER (WHERE NOT x.met AND x.place <= x.short), 0::bigint) AS missing,
            COALESCE(sum(x.credited_ms), 0::bigint) / 1000 AS credited,
            max(x.completed_at) AS completed_at
           FROM ( SELECT y.choice,
                    y.seconds,
                    y.credited_ms,
                    y.completed_at,
                    y.met,
                    row_number() OVER (PARTITION BY y.choice, y.met ORDER BY y.seconds) AS place,
                        CASE
                            WHEN y.choice IS NULL THEN 2147483647::bigint
                            ELSE h."least" - count(*) FILTER (WHERE y.met) OVER (PARTITION BY y.choice)
                        END AS short
                   FROM ( SELECT n.choice,
                            GREATEST(n.seconds - COALESCE(p.credited_ms, 0) / 1000, 0) AS seconds,
                            p.credited_ms,
                            p.completed_at,
                            p.completed_at IS NOT NULL OR p.waived_at IS NOT NULL AS met
                           FROM curricula.modules n
                             LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = n.module_id
                          WHERE n.edition_id = e.edition_id) y
                     LEFT JOIN curricula.choices h ON h.edition_id = e.edition_id AND h.code = y.choice) x) m
     CROSS JOIN LATERAL ( SELECT COALESCE(sum(r.seconds), 0::bigint) AS credited,
            max(r.at) AS at
           FROM training.credit r
          WHERE r.person_id = e.person_id AND r.at >= COALESCE(e.restarted_at, e.enrolled_at)) k
     LEFT JOIN LATERAL ( SELECT max(t.beat_at) AS beat_at
           FROM training.study t
          WHERE t.person_id = e.person_id AND t.enrolment_id = e.id) s ON true;

CREATE VIEW training.steps AS
 SELECT enrolment_id,
    module_id,
    credited_ms,
    completed_at,
    waived_at
   FROM training.progress;

CREATE VIEW triage.kept_apart AS
 SELECT first_id,
    second_id
   FROM triage.apart a;

CREATE INDEX login_person ON access.login USING btree (person_id) WHERE ((ended_at IS NULL) AND (person_id IS NOT NULL));
CREATE INDEX login_previous ON access.login USING btree (previous_hash) WHERE (previous_hash IS NOT NULL);
CREATE INDEX role_grant_person ON access.role_grant USING btree (person_id);
CREATE INDEX role_grant_role ON access.role_grant USING btree (role);
CREATE INDEX token_person ON access.token USING btree (person_id) WHERE ((revoked_at IS NULL) AND (person_id IS NOT NULL));
CREATE INDEX link_person ON accounts.link USING btree (person_id) WHERE (used_at IS NULL);
CREATE INDEX provider_login_subject ON accounts.provider_login USING btree (subject, provider_session);
CREATE INDEX aftermath_of ON aftermath.recorded USING btree (draft_id, recorded_at, id);
CREATE INDEX recorded_drifted ON aftermath.recorded USING btree (recorded_at) WHERE drifted;
CREATE INDEX alert_closed_by ON alerts.alert USING btree (closed_by);
CREATE INDEX alert_open ON alerts.alert USING btree (raised_at, id) WHERE (closed_at IS NULL);
CREATE INDEX alert_read_by ON alerts.alert USING btree (read_by);
CREATE INDEX alert_unread ON alerts.alert USING btree (due_at) WHERE ((read_at IS NULL) AND (closed_at IS NULL) AND (escalated_at IS NULL));
CREATE UNIQUE INDEX appeal_suspension ON appeals.appeal USING btree (suspension_id);
CREATE INDEX appeal_waiting ON appeals.appeal USING btree (id) WHERE (state = 'lodged'::text);
CREATE INDEX ask_moved ON asks.ask USING btree (state, moved_at, id);
CREATE INDEX ask_own ON asks.ask USING btree (person_id, moved_at, id);
CREATE INDEX ask_waiting ON asks.ask USING btree (due_at, id) WHERE (state = 'waiting'::text);
CREATE INDEX example_below ON asks.example USING btree (document_id, id) WHERE (withdrawn_at IS NULL);
CREATE INDEX message_by ON asks.message USING btree (person_id);
CREATE INDEX message_of ON asks.message USING btree (ask_id, id);
CREATE INDEX audience_traits ON audiences.audience USING gin (traits);
CREATE INDEX former_person ON audiences.former USING btree (person_id);
CREATE INDEX member_person ON audiences.member USING btree (person_id);
CREATE INDEX trait_from ON audiences.trait USING btree (from_at);
CREATE INDEX trait_person ON audiences.trait USING btree (person_id, kind, value);
CREATE INDEX trait_until ON audiences.trait USING btree (until_at);
CREATE INDEX trait_value ON audiences.trait USING btree (kind, value, person_id);
CREATE INDEX excuse_ending ON awards.excuse USING btree (ends_on) WHERE ((ended_at IS NULL) AND (ends_on IS NOT NULL));
CREATE UNIQUE INDEX excuse_open ON awards.excuse USING btree (enrolment_id, kind, module_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX excuse_person ON awards.excuse USING btree (person_id);
CREATE INDEX revocation_at ON awards.revocation USING btree (revoked_at);
CREATE INDEX revocation_person ON awards.revocation USING btree (person_id);
CREATE INDEX campaign_due ON campaigns.campaign USING btree (next_at) WHERE (state = 'running'::text);
CREATE INDEX campaign_newest ON campaigns.campaign USING btree (created_at DESC, id DESC);
CREATE INDEX campaign_writer ON campaigns.campaign USING btree (created_by, started_at);
CREATE INDEX recipient_at ON campaigns.recipient USING btree (at);
CREATE INDEX recipient_person ON campaigns.recipient USING btree (person_id);
CREATE INDEX channel_network ON channels.channel USING btree (network);
CREATE UNIQUE INDEX departure_handle_open ON channels.departure USING btree (handle_id) WHERE (confirmed_at IS NULL);
CREATE INDEX departure_network ON channels.departure USING btree (network);
CREATE UNIQUE INDEX departure_open ON channels.departure USING btree (channel_id, person_id) WHERE (confirmed_at IS NULL);
CREATE UNIQUE INDEX owner_open ON channels.owner USING btree (channel_id, person_id) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX publisher_open ON channels.publisher USING btree (channel_id, person_id) WHERE (until_at IS NULL);
CREATE INDEX publisher_person ON channels.publisher USING btree (person_id) WHERE (until_at IS NULL);
CREATE INDEX item_present ON checklists.item USING btree (network) WHERE (retired_at IS NULL);
CREATE INDEX tick_item ON checklists.tick USING btree (item_id);
CREATE UNIQUE INDEX tick_open ON checklists.tick USING btree (subject_id, item_id, joined) WHERE (undone_at IS NULL);
CREATE INDEX rule_from ON checks.rule USING btree (from_at);
CREATE INDEX post_channel ON connectors.post USING btree (channel_id, changed_at DESC, id DESC);
CREATE UNIQUE INDEX post_draft ON connectors.post USING btree (draft_id) WHERE (state <> 'dropped'::text);
CREATE INDEX post_next ON connectors.post USING btree (next_at) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX answer_comment ON consultations.answer USING btree (comment_id, id);
CREATE UNIQUE INDEX approver_open ON consultations.approver USING btree (document_id, area, person_id) WHERE (until_at IS NULL);
CREATE INDEX comment_author ON consultations.comment USING btree (author_id);
CREATE INDEX comment_edition ON consultations.comment USING btree (edition_id, id);
CREATE INDEX round_open ON consultations.round USING btree (opened_at) WHERE (state = 'open'::text);
CREATE INDEX item_in_force ON content.item USING btree (approved_at DESC, id DESC) WHERE ((approved_revision IS NOT NULL) AND (state <> 'retired'::text));
CREATE INDEX item_owner ON content.item USING btree (owner_id, id);
CREATE INDEX item_person ON content.item USING btree (suggested_by, id);
CREATE INDEX item_suggested ON content.item USING btree (changed_at, id) WHERE (state = 'suggested'::text);
CREATE INDEX revision_search ON content.revision USING gin (search gin_trgm_ops);
CREATE UNIQUE INDEX change_open ON council.change USING btree (legal_entity) WHERE (state = 'proposed'::text);
CREATE UNIQUE INDEX setting_open ON council.setting USING btree (legal_entity) WHERE (until_at IS NULL);
CREATE INDEX display_latest ON credentials.display USING btree (legal_entity, from_at);
CREATE UNIQUE INDEX display_open ON credentials.display USING btree (legal_entity) WHERE (until_at IS NULL);
CREATE INDEX crisis_ended ON crises.crisis USING btree (ended_at DESC, id);
CREATE UNIQUE INDEX crisis_stands ON crises.crisis USING btree (topic_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX edition_draft ON curricula.edition USING btree (track_id) WHERE (state = 'draft'::text);
CREATE INDEX module_material ON curricula.module USING btree (material_id) WHERE (material_id IS NOT NULL);
CREATE INDEX module_quiz ON curricula.module USING btree (quiz_id) WHERE (quiz_id IS NOT NULL);
CREATE INDEX delivery_dead ON deliveries.delivery USING btree (changed_at DESC, id DESC) WHERE (state = 'failed'::text);
CREATE INDEX delivery_due ON deliveries.delivery USING btree (next_at) WHERE (state = 'waiting'::text);
CREATE INDEX delivery_of ON deliveries.delivery USING btree (person_id);
CREATE INDEX delivery_sending ON deliveries.delivery USING btree (id) WHERE (state = 'sending'::text);
CREATE INDEX delivery_sent ON deliveries.delivery USING btree (changed_at) WHERE (state = 'sent'::text);
CREATE INDEX draft_author ON drafts.draft USING btree (author_id, changed_at DESC, id DESC);
CREATE INDEX draft_decided ON drafts.draft USING btree (state) WHERE (state = ANY (ARRAY['returned'::text, 'approved'::text]));
CREATE INDEX draft_goal ON drafts.draft USING btree (goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX draft_interaction ON drafts.draft USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);
CREATE INDEX draft_ready ON drafts.draft USING btree (channel_id, changed_at, id) WHERE (state = ANY (ARRAY['ready'::text, 'taken'::text]));
CREATE UNIQUE INDEX draft_reply ON drafts.draft USING btree (author_id, interaction_id) WHERE ((interaction_id IS NOT NULL) AND (state <> ALL (ARRAY['declined'::text, 'published'::text, 'withdrawn'::text])));
CREATE INDEX draft_review ON drafts.draft USING btree (changed_at, id) WHERE (state = 'submitted'::text);
CREATE INDEX draft_shared ON drafts.draft USING btree (content_id) WHERE (content_id IS NOT NULL);
CREATE INDEX draft_taken ON drafts.draft USING btree (taken_until) WHERE (state = 'taken'::text);
CREATE INDEX draft_to_look_over ON drafts.draft USING btree (channel_id, changed_at, id) WHERE ((state = 'published'::text) AND (passed_as = 'after'::text) AND (later_review IS NULL));
CREATE INDEX draft_unsubmitted ON drafts.draft USING btree (edited_at) WHERE (state = ANY (ARRAY['writing'::text, 'returned'::text]));
CREATE INDEX draft_variants ON drafts.draft USING btree (variant_of) WHERE (variant_of IS NOT NULL);
CREATE INDEX review_decided_by ON drafts.review USING btree (decided_by, at);
CREATE UNIQUE INDEX review_once ON drafts.review USING btree (draft_id, revision, decided_by, decision);
CREATE INDEX revision_goal ON drafts.revision USING btree (goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX post_at ON echoes.post USING btree (at);
CREATE INDEX post_author ON echoes.post USING btree (author_id);
CREATE INDEX post_bands ON echoes.post USING gin (bands);
CREATE UNIQUE INDEX origin_listed ON embeds.origin USING btree (origin) WHERE (ended_at IS NULL);
CREATE INDEX pass_person ON embeds.pass USING btree (person_id);
CREATE INDEX escalation_channel ON escalations.escalation USING btree (channel_id, due_at) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX escalation_open ON escalations.escalation USING btree (interaction_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX class_rule_open ON evidence.class_rule USING btree (COALESCE((channel_id)::text, ''::text), COALESCE(kind, ''::text)) WHERE (until_at IS NULL);
CREATE INDEX hold_open ON evidence.hold USING btree (placed_at) WHERE (released_at IS NULL);
CREATE INDEX answer_interaction ON feed.answer USING btree (interaction_id);
CREATE INDEX author_last ON feed.author USING btree (last_on, id);
CREATE INDEX claim_expiry ON feed.claim USING btree (expires_at) WHERE ((ended_at IS NULL) AND (expires_at IS NOT NULL));
CREATE INDEX claim_interaction ON feed.claim USING btree (interaction_id);
CREATE UNIQUE INDEX claim_open ON feed.claim USING btree (interaction_id) WHERE ((ended_at IS NULL) AND (interaction_id IS NOT NULL));
CREATE INDEX claim_person ON feed.claim USING btree (person_id) WHERE ((ended_at IS NULL) AND (person_id IS NOT NULL));
CREATE INDEX further_interaction ON feed.further USING btree (interaction_id);
CREATE UNIQUE INDEX identity_interaction ON feed.identity USING btree (interaction_id);
CREATE INDEX identity_parent ON feed.identity USING btree (channel_id, parent_external_id) WHERE (parent_external_id IS NOT NULL);
CREATE INDEX identity_thread ON feed.identity USING btree (thread_id);
CREATE INDEX interaction_goal ON ONLY feed.interaction USING btree (goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX interaction_our_link ON ONLY feed.interaction USING btree (link) WHERE (ours AND (link IS NOT NULL));
CREATE INDEX interaction_words ON ONLY feed.interaction USING gin (feed.search_vector(text)) WHERE ((NOT ours) AND (NOT protected));
CREATE INDEX passing_department ON feed.passing USING btree (department, at) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX passing_open ON feed.passing USING btree (interaction_id) WHERE (ended_at IS NULL);
CREATE INDEX rerun_person ON feed.rerun USING btree (started_by);
CREATE INDEX rerun_started ON feed.rerun USING btree (started_at DESC, id DESC);
CREATE INDEX routing_arrived ON feed.routing USING brin (arrived_at) WITH (pages_per_range='32', autosummarize='on');
CREATE INDEX routing_due ON feed.routing USING btree (channel_id, topic_id, risk, due_at, arrived_at, interaction_id) WHERE open;
CREATE INDEX routing_late ON feed.routing USING btree (due_at) WHERE (open AND (due_at IS NOT NULL));
CREATE INDEX routing_open ON feed.routing USING btree (channel_id, topic_id, risk, arrived_at DESC, interaction_id DESC) WHERE open;
CREATE INDEX routing_topic ON feed.routing USING btree (topic_id, arrived_at DESC);
CREATE INDEX routing_undated ON feed.routing USING btree (arrived_at DESC, interaction_id) WHERE (open AND (due_at IS NULL));
CREATE INDEX routing_unrouted ON feed.routing USING btree (arrived_at, interaction_id) WHERE (open AND (topic_id IS NULL));
CREATE INDEX vocabulary_likeness ON feed.vocabulary USING gin (feed.letters(word) gin_trgm_ops);
CREATE INDEX outcome_goal ON goals.outcome USING btree (goal_id, occurred_on DESC, id DESC) INCLUDE (quantity);
CREATE INDEX account_person ON handles.account USING btree (person_id, id);
CREATE UNIQUE INDEX handle_open ON handles.handle USING btree (network, lower(name)) WHERE (state = ANY (ARRAY['requested'::text, 'approved'::text]));
CREATE INDEX handle_person ON handles.handle USING btree (person_id, id);
CREATE INDEX handle_state ON handles.handle USING btree (state, id);
CREATE UNIQUE INDEX network_role_open ON handles.network_role USING btree (channel_id, person_id) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX network_role_outside_open ON handles.network_role USING btree (channel_id, lower(outside_firm), lower(outside_name)) WHERE ((until_at IS NULL) AND (person_id IS NULL));
CREATE INDEX network_role_person ON handles.network_role USING btree (person_id) WHERE (until_at IS NULL);
CREATE INDEX handover_from ON handovers.handover USING btree (from_person_id) WHERE (answer IS NULL);
CREATE UNIQUE INDEX handover_open ON handovers.handover USING btree (interaction_id) WHERE (answer IS NULL);
CREATE INDEX handover_to ON handovers.handover USING btree (to_person_id) WHERE (answer IS NULL);
CREATE INDEX hook_due ON hooks.hook USING btree (next_at) WHERE (NOT paused);
CREATE INDEX image_of ON images.image USING btree (draft_id, "position");
CREATE INDEX sealed_image ON images.sealed USING btree (image_id);
CREATE INDEX invitation_person ON invitations.invitation USING btree (person_id);
CREATE UNIQUE INDEX approval_open ON jobs.approval USING btree (legal_entity) WHERE (ended_at IS NULL);
CREATE INDEX duty_family ON jobs.duty USING btree (job_family, "position", id);
CREATE UNIQUE INDEX sharing_open ON jobs.sharing USING btree (person_id) WHERE (until_at IS NULL);
CREATE INDEX sharing_person ON jobs.sharing USING btree (person_id);
CREATE INDEX proposal_open ON ladder.proposal USING btree (id) WHERE (state = 'proposed'::text);
CREATE INDEX list_made_by ON lists.list USING btree (made_by);
CREATE INDEX person_made_at ON lists.person USING btree (made_at);
CREATE INDEX person_person ON lists.person USING btree (person_id);
CREATE UNIQUE INDEX owner_open ON matters.owner USING btree (kind_id, person_id) WHERE (until_at IS NULL);
CREATE INDEX owner_person ON matters.owner USING btree (person_id);
CREATE INDEX act_made_by ON moves.act USING btree (made_by);
CREATE INDEX item_person ON moves.item USING btree (person_id, at);
CREATE INDEX item_state ON moves.item USING btree (act_id, state, enrolment_id);
CREATE UNIQUE INDEX item_waiting ON moves.item USING btree (enrolment_id) WHERE (state = 'waiting'::text);
CREATE INDEX message_of ON nudges.message USING btree (person_id, at);
CREATE INDEX nudge_due ON nudges.nudge USING btree (due_at) WHERE ((delivered_at IS NULL) AND (done_at IS NULL) AND (ended_at IS NULL));
CREATE INDEX nudge_found ON nudges.nudge USING btree (created_at DESC, id DESC);
CREATE INDEX nudge_inbox ON nudges.nudge USING btree (person_id, created_at DESC, id DESC) WHERE (ended_at IS NULL);
CREATE INDEX nudge_message ON nudges.nudge USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX nudge_open ON nudges.nudge USING btree (reason, created_at) WHERE (ended_at IS NULL);
CREATE INDEX nudge_opted_out ON nudges.nudge USING btree (person_id) WHERE (ended_because = 'opted-out'::text);
CREATE INDEX nudge_unseen ON nudges.nudge USING btree (person_id) WHERE ((delivered_at IS NOT NULL) AND (seen_at IS NULL) AND (done_at IS NULL) AND (ended_at IS NULL) AND (person_id IS NOT NULL));
CREATE INDEX nudge_waiting ON nudges.nudge USING btree (person_id) WHERE ((delivered_at IS NULL) AND (done_at IS NULL) AND (ended_at IS NULL));
CREATE INDEX offer_person ON offers.offer USING btree (person_id);
CREATE INDEX attempt_person ON packages.attempt USING btree (person_id);
CREATE INDEX file_hash ON packages.file USING btree (hash);
CREATE INDEX package_uploaded_by ON packages.package USING btree (uploaded_by);
CREATE INDEX absence_days ON people.absence USING btree (until_on, from_on);
CREATE UNIQUE INDEX absence_person ON people.absence USING btree (person_id, from_on);
CREATE INDEX absence_untold ON people.absence USING btree (from_on) WHERE (told_at IS NULL);
CREATE INDEX person_department ON people.person USING btree (department) WHERE active;
CREATE INDEX person_job_family ON people.person USING btree (job_family) WHERE active;
CREATE INDEX person_leaving ON people.person USING btree (left_on) WHERE (active AND (left_on IS NOT NULL));
CREATE INDEX person_left ON people.person USING btree (left_on) WHERE ((NOT active) AND (pseudonym_at IS NULL));
CREATE INDEX person_manager ON people.person USING btree (manager_id);
CREATE INDEX person_name ON people.person USING btree (family_name, given_name, id);
CREATE INDEX person_search ON people.person USING gin (people.search_text(given_name, family_name, names, external_id) gin_trgm_ops);
CREATE UNIQUE INDEX position_open ON people."position" USING btree (person_id) WHERE (until_on IS NULL);
CREATE INDEX position_person ON people."position" USING btree (person_id, from_on);
CREATE INDEX entry_capability ON permits.entry USING btree (capability, from_at);
CREATE UNIQUE INDEX entry_open ON permits.entry USING btree (capability, risk, COALESCE(channel_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (until_at IS NULL);
CREATE INDEX moratorium_from ON permits.moratorium USING btree (from_at);
CREATE UNIQUE INDEX opt_out_open ON permits.opt_out USING btree (person_id) WHERE (until_at IS NULL);
CREATE INDEX opt_out_person ON permits.opt_out USING btree (person_id, from_at);
CREATE UNIQUE INDEX own_depth_open ON permits.own_depth USING btree (person_id, channel_id) WHERE (until_at IS NULL);
CREATE INDEX suspension_person ON permits.suspension USING btree (person_id, from_at);
CREATE INDEX plan_at ON planning.plan USING btree (at) WHERE (state = 'planned'::text);
CREATE INDEX plan_channel ON planning.plan USING btree (channel_id, at);
CREATE UNIQUE INDEX plan_open ON planning.plan USING btree (draft_id) WHERE (state = ANY (ARRAY['planned'::text, 'due'::text]));
CREATE INDEX delivery_unhandled ON platform.delivery USING btree (relayed_at) WHERE (handled_at IS NULL);
CREATE INDEX file_use_hash ON platform.file_use USING btree (hash);
CREATE INDEX idempotency_at ON platform.idempotency USING btree (at);
CREATE INDEX open_stream_key ON platform.open_stream USING btree (key);
CREATE INDEX outbox_relayed ON platform.outbox USING btree (relayed_at);
CREATE INDEX outbox_waiting ON platform.outbox USING btree (id) WHERE (relayed_at IS NULL);
CREATE INDEX outbox_xact ON platform.outbox USING btree (xact, id);
CREATE UNIQUE INDEX retention_open ON platform.retention USING btree (kind) WHERE (until_at IS NULL);
CREATE INDEX allowance_person ON practices.allowance USING btree (person_id, practice_id);
CREATE UNIQUE INDEX submission_number ON practices.submission USING btree (practice_id, person_id, number);
CREATE INDEX submission_person ON practices.submission USING btree (person_id);
CREATE INDEX submission_queue ON practices.submission USING btree (id) WHERE (marked_at IS NULL);
CREATE UNIQUE INDEX submission_waiting ON practices.submission USING btree (practice_id, person_id) WHERE (marked_at IS NULL);
CREATE INDEX words_person ON practices.words USING btree (person_id);
CREATE UNIQUE INDEX disposal_run_open ON privacy.disposal_run USING btree (((done_at IS NULL))) WHERE (done_at IS NULL);
CREATE UNIQUE INDEX export_open ON privacy.export USING btree (person_id) WHERE (done_at IS NULL);
CREATE INDEX export_person ON privacy.export USING btree (person_id, asked_at);
CREATE INDEX hold_open ON privacy.hold USING btree (person_id) WHERE (released_at IS NULL);
CREATE UNIQUE INDEX retention_change_open ON privacy.retention_change USING btree (kind) WHERE (state = 'proposed'::text);
CREATE INDEX import_run_started ON provisioning.import_run USING btree (started_at DESC, id DESC);
CREATE INDEX scim_member_person ON provisioning.scim_member USING btree (person_id);
CREATE INDEX scim_user_external ON provisioning.scim_user USING btree (external_id);
CREATE UNIQUE INDEX scim_user_name ON provisioning.scim_user USING btree (user_name) WHERE (removed_at IS NULL);
CREATE INDEX publication_at ON publishing.publication USING btree (at, id);
CREATE INDEX publication_publisher ON publishing.publication USING btree (publisher_id, at);
CREATE INDEX push_dead ON pushes.push USING btree (changed_at DESC, id DESC) WHERE (state = 'failed'::text);
CREATE INDEX push_due ON pushes.push USING btree (next_at) WHERE (state = 'waiting'::text);
CREATE INDEX push_person ON pushes.push USING btree (person_id);
CREATE INDEX push_sending ON pushes.push USING btree (id) WHERE (state = 'sending'::text);
CREATE INDEX push_sent ON pushes.push USING btree (changed_at) WHERE (state = 'sent'::text);
CREATE INDEX subscription_person ON pushes.subscription USING btree (person_id);
CREATE INDEX question_tags ON questions.question USING gin (tags);
CREATE UNIQUE INDEX attempt_number ON quizzes.attempt USING btree (quiz_id, person_id, number);
CREATE UNIQUE INDEX attempt_open ON quizzes.attempt USING btree (quiz_id, person_id) WHERE (submitted_at IS NULL);
CREATE INDEX attempt_person ON quizzes.attempt USING btree (person_id, quiz_id, started_at);
CREATE UNIQUE INDEX attempt_grant_number ON quizzes.attempt_grant USING btree (quiz_id, person_id, number);
CREATE INDEX question_bank ON quizzes.question USING btree (bank_question_id) WHERE (bank_question_id IS NOT NULL);
CREATE UNIQUE INDEX address_person_id_idx ON radio.address USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX episode_published_at_id_idx ON radio.episode USING btree (published_at DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX hearing_person_id_idx ON radio.hearing USING btree (person_id);
CREATE INDEX podcast_change_legal_entity_decided_at_idx ON radio.podcast_change USING btree (legal_entity, decided_at DESC) WHERE (state = 'applied'::text);
CREATE UNIQUE INDEX podcast_change_legal_entity_idx ON radio.podcast_change USING btree (legal_entity) WHERE (state = 'proposed'::text);
CREATE UNIQUE INDEX recognition_open ON recognitions.recognition USING btree (person_id, belt_id) WHERE (state = 'proposed'::text);
CREATE INDEX cause_of ON refreshers.cause USING btree (refresher_id);
CREATE UNIQUE INDEX refresher_open ON refreshers.refresher USING btree (person_id, module_id) WHERE (ended_at IS NULL);
CREATE INDEX refresher_own ON refreshers.refresher USING btree (person_id, given_at);
CREATE INDEX decision_subject ON releases.decision USING btree (subject_id, at);
CREATE INDEX reminder_at ON reports.reminder USING btree (at);
CREATE INDEX reminder_sent_by ON reports.reminder USING btree (sent_by);
CREATE INDEX watch_calm ON reports.watch USING btree (risk_on) WHERE (NOT risky);
CREATE INDEX watch_department ON reports.watch USING btree (department, due_on, enrolment_id) WHERE risky;
CREATE INDEX watch_legal_entity ON reports.watch USING btree (legal_entity, due_on, enrolment_id) WHERE risky;
CREATE INDEX watch_person ON reports.watch USING btree (person_id);
CREATE INDEX watch_risky ON reports.watch USING btree (due_on, enrolment_id) WHERE risky;
CREATE INDEX watch_risky_person ON reports.watch USING btree (person_id) WHERE risky;
CREATE INDEX approval_by ON reviews.approval USING btree (person_id);
CREATE INDEX approval_for ON reviews.approval USING btree (counts_for) WHERE (counts_for IS NOT NULL);
CREATE INDEX course_author ON reviews.course USING btree (author_id);
CREATE INDEX course_escalates ON reviews.course USING btree (escalates_at) WHERE (open AND (escalates_at IS NOT NULL));
CREATE INDEX course_for ON reviews.course USING btree (for_id, channel_id, risk, due_at, draft_id) WHERE (open AND (for_id IS NOT NULL));
CREATE UNIQUE INDEX course_one ON reviews.course USING btree (draft_id) WHERE open;
CREATE INDEX course_open ON reviews.course USING btree (channel_id, risk, due_at, draft_id) WHERE open;
CREATE INDEX course_particular ON reviews.course USING btree (draft_id) WHERE (open AND ((asked IS NOT NULL) OR (role IS NOT NULL) OR (stuck_since IS NOT NULL) OR (needed > 1) OR (approvers <> '{}'::uuid[])));
CREATE INDEX course_stuck ON reviews.course USING btree (stuck_since, draft_id) WHERE (open AND (stuck_since IS NOT NULL));
CREATE INDEX course_unoffered ON reviews.course USING btree (due_at, draft_id) WHERE (open AND (for_id IS NULL) AND (stuck_since IS NULL));
CREATE INDEX deputy_for ON reviews.deputy USING btree (deputy_id, from_at);
CREATE INDEX deputy_of ON reviews.deputy USING btree (person_id, from_at);
CREATE UNIQUE INDEX plan_stands ON reviews.plan USING btree (channel_id, topic_id, risk, kind) NULLS NOT DISTINCT WHERE (until_at IS NULL);
CREATE INDEX reading_by ON reviews.reading USING btree (person_id);
CREATE INDEX shift_channel ON rosters.shift USING btree (channel_id, until_at) WHERE (dropped_at IS NULL);
CREATE INDEX shift_person ON rosters.shift USING btree (person_id, until_at) WHERE (dropped_at IS NULL);
CREATE INDEX acknowledgement_document ON rules.acknowledgement USING btree (document_id, edition_number);
CREATE INDEX acknowledgement_person ON rules.acknowledgement USING btree (person_id, document_id, edition_number);
CREATE INDEX asking_person ON rules.asking USING btree (person_id, document_id);
CREATE UNIQUE INDEX clause_owner_open ON rules.clause_owner USING btree (document_id, number) WHERE (until_at IS NULL);
CREATE INDEX document_audience ON rules.document USING btree (audience_id) WHERE (audience_id IS NOT NULL);
CREATE INDEX edition_effective ON rules.edition USING btree (document_id, effective_at) WHERE (state = 'published'::text);
CREATE INDEX edition_material ON rules.edition USING btree (document_id, number) WHERE ((state = 'published'::text) AND (material_number = number));
CREATE INDEX wave_waiting ON rules.wave USING btree (starts_at) WHERE (state = 'waiting'::text);
CREATE INDEX note_run_id_at_idx ON runbooks.note USING btree (run_id, at);
CREATE INDEX run_open ON runbooks.run USING btree (started_at DESC) WHERE (ended_at IS NULL);
CREATE INDEX run_step_owner ON runbooks.run_step USING btree (owner_id) WHERE ((state = 'open'::text) AND (owner_id IS NOT NULL));
CREATE INDEX attendance_person ON sessions.attendance USING btree (person_id);
CREATE UNIQUE INDEX attendance_standing ON sessions.attendance USING btree (sitting_id, person_id) WHERE (undone_at IS NULL);
CREATE INDEX host_person ON sessions.host USING btree (person_id);
CREATE UNIQUE INDEX place_open ON sessions.place USING btree (sitting_id, person_id) WHERE (state <> 'ended'::text);
CREATE INDEX place_person ON sessions.place USING btree (person_id, sitting_id);
CREATE UNIQUE INDEX place_turn ON sessions.place USING btree (sitting_id, turn);
CREATE INDEX sitting_session ON sessions.sitting USING btree (session_id, starts_at);
CREATE INDEX sitting_starts ON sessions.sitting USING btree (starts_at);
CREATE INDEX snippet_offered ON snippets.snippet USING btree (expires_on) WHERE (state = 'kept'::text);
CREATE INDEX snippet_title ON snippets.snippet USING btree (title, id);
CREATE INDEX delivery_at_idx ON sources.delivery USING btree (at);
CREATE INDEX delivery_source_id_at_idx ON sources.delivery USING btree (source_id, at DESC);
CREATE UNIQUE INDEX source_name_idx ON sources.source USING btree (name) WHERE (state <> 'ended'::text);
CREATE INDEX subscription_due ON sources.subscription USING btree (next_at) WHERE (state = 'active'::text);
CREATE UNIQUE INDEX subscription_name ON sources.subscription USING btree (name) WHERE (state <> 'ended'::text);
CREATE INDEX switching_applied ON staffnames.switching USING btree (legal_entity, decided_at DESC) WHERE (state = 'applied'::text);
CREATE UNIQUE INDEX switching_proposed ON staffnames.switching USING btree (legal_entity) WHERE (state = 'proposed'::text);
CREATE INDEX answer_by ON suggestions.answer USING btree (person_id);
CREATE INDEX answer_of ON suggestions.answer USING btree (remark_id, id);
CREATE INDEX base_of ON suggestions.base USING btree (draft_id);
CREATE INDEX help_asked ON suggestions.help USING btree (asked_at, draft_id);
CREATE INDEX help_author ON suggestions.help USING btree (author_id);
CREATE INDEX remark_answers ON suggestions.remark USING btree (answers_id) WHERE (answers_id IS NOT NULL);
CREATE INDEX remark_base ON suggestions.remark USING btree (base_id) WHERE (base_id IS NOT NULL);
CREATE INDEX remark_by ON suggestions.remark USING btree (person_id);
CREATE INDEX remark_of ON suggestions.remark USING btree (draft_id, id);
CREATE INDEX share_by ON suggestions.share USING btree (person_id);
CREATE INDEX span_by ON suggestions.span USING btree (person_id);
CREATE INDEX keyword_channel ON topics.keyword USING btree (channel_id);
CREATE UNIQUE INDEX keyword_rule ON topics.keyword USING btree (topic_id, channel_id, folded, match, language, author) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX topic_person_open ON topics.topic_person USING btree (person_id, topic_id, origin) WHERE (until_at IS NULL);
CREATE INDEX topic_person_topic ON topics.topic_person USING btree (topic_id) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX topic_risk_open ON topics.topic_risk USING btree (topic_id) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX proposal_open ON trackrecords.proposal USING btree (person_id, channel_id) WHERE (state = 'open'::text);
CREATE INDEX proposal_state ON trackrecords.proposal USING btree (state, proposed_at, id);
CREATE UNIQUE INDEX switch_waiting ON trackrecords.switch USING btree (legal_entity) WHERE (state = 'proposed'::text);
CREATE INDEX entry_act ON trail.entry USING btree (act, at, id);
CREATE INDEX entry_actor ON trail.entry USING btree (actor, at, id);
CREATE INDEX entry_at ON trail.entry USING btree (at, id);
CREATE INDEX entry_subject ON trail.entry USING btree (subject_kind, subject_id, at);
CREATE INDEX look_hour ON trail.look USING btree (hour);
CREATE INDEX look_reader ON trail.look USING btree (reader_id, hour);
CREATE INDEX verification_asked ON trail.verification USING btree (asked_at);
CREATE INDEX assignment_audience ON training.assignment USING btree (audience_id) WHERE (ended_at IS NULL);
CREATE INDEX assignment_belt ON training.assignment USING btree (belt_id) WHERE (ended_at IS NULL);
CREATE INDEX assignment_recurring ON training.assignment USING btree (id) WHERE ((ended_at IS NULL) AND ((every_months IS NOT NULL) OR (yearly_on IS NOT NULL)));
CREATE INDEX award_ending ON training.award USING btree (COALESCE(lapses_at, until_at)) WHERE (closed_at IS NULL);
CREATE INDEX award_from ON training.award USING btree (from_at);
CREATE INDEX award_person ON training.award USING btree (person_id, belt_id);
CREATE INDEX enrolment_due ON training.enrolment USING btree (COALESCE(due_on, 'infinity'::date), id);
CREATE UNIQUE INDEX enrolment_open ON training.enrolment USING btree (person_id, edition_id) WHERE (state <> 'completed'::text);
CREATE INDEX enrolment_person ON training.enrolment USING btree (person_id, edition_id);
CREATE UNIQUE INDEX ground_assignment ON training.ground USING btree (assignment_id, person_id) WHERE ((until_at IS NULL) AND (assignment_id IS NOT NULL));
CREATE INDEX ground_let_off ON training.ground USING btree (assignment_id, person_id) WHERE let_off;
CREATE UNIQUE INDEX ground_voluntary ON training.ground USING btree (enrolment_id) WHERE ((until_at IS NULL) AND (kind = 'voluntary'::text));
CREATE INDEX study_beat ON training.study USING btree (beat_at);
CREATE UNIQUE INDEX study_open ON training.study USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX study_person ON training.study USING btree (person_id);
CREATE INDEX act_started ON triage.act USING btree (started_by, started_at DESC, id);
CREATE INDEX act_item_done ON triage.act_item USING btree (act_id, interaction_id) WHERE (state = 'done'::text);
CREATE INDEX act_item_interaction ON triage.act_item USING btree (interaction_id);
CREATE INDEX act_item_waiting ON triage.act_item USING btree (act_id, interaction_id) WHERE (state = 'waiting'::text);
CREATE INDEX merge_main ON triage.merge USING btree (main_id);
CREATE UNIQUE INDEX merged_once ON triage.merged USING btree (interaction_id) WHERE stands;
CREATE UNIQUE INDEX tag_name ON triage.tag USING btree (names) WHERE (retired_at IS NULL);
CREATE INDEX tagged_tag_id_idx ON triage.tagged USING btree (tag_id);
CREATE INDEX pair_likeness ON twins.pair USING btree (likeness DESC, first_id, second_id);
CREATE INDEX pair_second ON twins.pair USING btree (second_id);
CREATE INDEX trace_interaction ON twins.trace USING btree (interaction_id);
CREATE INDEX reading_person ON updates.reading USING btree (person_id);
CREATE INDEX update_item_interaction ON updates.update_item USING btree (interaction_id);
CREATE INDEX entry_standing ON wordlists.entry USING btree (list_id) INCLUDE (from_at, until_at);
CREATE INDEX entry_words ON wordlists.entry USING btree (list_id, folded, id);
CREATE INDEX list_kind ON wordlists.list USING btree (kind);
CREATE INDEX list_owner ON wordlists.list USING btree (owner_id) WHERE (owner_id IS NOT NULL);

COMMENT ON COLUMN aftermath.follow_up.after_hours IS 'null: the general window holds for the channel again';
COMMENT ON COLUMN aftermath.follow_up.channel_id IS 'null: wherever a channel has no window of its own';
COMMENT ON COLUMN aftermath.recorded.text IS 'what stands there now, as somebody saw it';
COMMENT ON COLUMN aftermath.recorded.drifted IS 'what stands there is not what was approved';
COMMENT ON COLUMN aftermath.recorded.answer_id IS 'our words as a source sent them; nobody recorded it then';
COMMENT ON COLUMN alerts.alert.due_at IS 'from when on leads hear of it, unless somebody has read it';
COMMENT ON TABLE appeals.appeal IS 'against suspensions, in the words of the person whose permits they hold';
COMMENT ON TABLE asks.example IS 'stripped of whoever asked: nothing leads back to an ask';
COMMENT ON TABLE awards.excuse IS 'later dates and waivers of one person on one enrolment; ended, never changed';
COMMENT ON VIEW awards.excuses IS 'extensions and waivers that stand';
COMMENT ON TABLE awards.revocation IS 'belts taken back; a row is never changed, and no second one follows it';
COMMENT ON COLUMN channels.channel.speaks_to IS 'who it is for, in words by language';
COMMENT ON COLUMN channels.channel.limits IS 'what is not said or done there, in words by language';
COMMENT ON COLUMN channels.channel.time_zone IS 'what is planned there is told by these clocks';
COMMENT ON TABLE channels.departure IS 'a task for each owner until the roles of who left are gone on the network';
COMMENT ON COLUMN channels.departure.handle_id IS 'a branded handle of who left, as the room above knows it';
COMMENT ON COLUMN channels.network.text_limit IS 'code points of one text; null: no limit';
COMMENT ON COLUMN channels.network.fold_phone IS 'code points before the network folds a text on a phone, about; null: it does not';
COMMENT ON COLUMN channels.network.fold_source IS 'where that is said, and when it was read';
COMMENT ON TABLE checklists.item IS 'never reworded: another wording is another item, so that a tick says what was ticked';
COMMENT ON COLUMN checklists.item.network IS 'null: every network, also those that come later';
COMMENT ON COLUMN checklists.tick.subject_id IS 'the channel, handle or account; an opaque id';
COMMENT ON COLUMN checklists.tick.joined IS 'the group that was joined; empty for the profile';
COMMENT ON COLUMN checks.finding.from_unit IS 'UTF-16 code units, as consoles count; title and message as they were told, in the language of the draft';
COMMENT ON TABLE checks.rule IS 'dated: a version is closed, never rewritten; empty lists limit nothing';
COMMENT ON COLUMN checks.rule.family IS 'of one family only the narrowest rule speaks';
COMMENT ON TABLE checks.run IS 'what was checked when a revision was submitted: every rule in force there, by version';
COMMENT ON COLUMN checks.run.lists IS 'versions of the word lists that were looked up';
COMMENT ON TABLE connectors.attempt IS 'written before the call; without an outcome nobody knows whether it arrived';
COMMENT ON COLUMN connectors.connector.secret IS 'it signs, so it is kept as it is; shown once';
COMMENT ON COLUMN connectors.post.id IS 'the receiver knows a repetition by it';
COMMENT ON COLUMN consultations.approval.draft_version IS 'a draft that changes has another version, and asks again';
COMMENT ON COLUMN content.item.approved_revision IS 'what is in force, while a later revision waits';
COMMENT ON COLUMN content.item.expires_at IS 'of the approved revision; null: never';
COMMENT ON COLUMN content.revision.shares IS 'by language: words to make one''s own';
COMMENT ON COLUMN content.revision.networks IS 'codes; none: every network';
COMMENT ON COLUMN content.revision.search IS 'all words in lower case';
COMMENT ON TABLE council.setting IS 'legal entities in works-council mode, from and until; one without an open row is not';
COMMENT ON COLUMN council.setting.sights IS 'what differs from the committed matrix, "data/purpose/role" to sight';
COMMENT ON COLUMN credentials.badge.id IS 'names the badge to pages that do not know the person by an external id';
COMMENT ON TABLE credentials.display IS 'legal entities that show badges, from and until; one without an open row shows none';
COMMENT ON COLUMN credentials.issued."position" IS 'drawn by lot: it tells nothing of who was first';
COMMENT ON VIEW curricula.choices IS 'of the modules with this choice as many as least are to be completed';
COMMENT ON VIEW curricula.editions IS 'drafts too; what is published stands in curricula.published';
COMMENT ON TABLE deliveries.delivery IS 'one message over one medium; an attempt is written down before its call';
COMMENT ON VIEW drafts.approved IS 'approved words that have not gone out yet';
COMMENT ON VIEW drafts.by_goal IS 'submitted drafts and those published, by the goal they name and their author; nothing of personal accounts';
COMMENT ON VIEW drafts.decisions IS 'approve, return, decline; fine or correct of what went out unread';
COMMENT ON COLUMN drafts.draft.text IS 'the working copy: the author''s alone until it is submitted as a revision';
COMMENT ON COLUMN drafts.draft.revision IS 'number of the latest submitted revision; 0 before the first';
COMMENT ON COLUMN drafts.draft.link IS 'where the published words stand, as their publisher told';
COMMENT ON COLUMN drafts.draft.content_id IS 'what is shared, of the library; with the revision that was taken';
COMMENT ON COLUMN drafts.draft.not_before IS 'planned: nobody takes the words before';
COMMENT ON COLUMN drafts.draft.title IS 'of an article: a post on a channel that is a blog';
COMMENT ON COLUMN drafts.draft.byline IS 'of an article: as whom its author signs';
COMMENT ON COLUMN drafts.draft.variant_of IS 'the same said on another channel: the draft that was first';
COMMENT ON TABLE drafts.later_review IS 'what was found of words that passed unread and went out';
COMMENT ON VIEW drafts.outgoing IS 'approved words on business channels that wait for publishers, or are taken';
COMMENT ON TABLE drafts.return_code IS 'why a revision goes back: each reason stands on a clause';
COMMENT ON COLUMN drafts.return_code.until_at IS 'from when on it is chosen no more';
COMMENT ON COLUMN drafts.revision.digest IS 'SHA-256 of the text in UTF-8; of an article, of the canonical JSON of title, byline and text';
COMMENT ON COLUMN drafts.revision.permits IS 'what the author''s permits answered at the submission';
COMMENT ON COLUMN drafts.revision.certificate IS 'number of the certificate under which words were erased';
COMMENT ON COLUMN drafts.revision.draw IS 'of a sample: 0 to 99; below the percentage it is reviewed';
COMMENT ON COLUMN drafts.revision.owed IS 'a review that earlier words called for was still to come: nothing was drawn';
COMMENT ON COLUMN drafts.revision.passed IS 'approved by the rule itself, before anybody read it';
COMMENT ON COLUMN drafts.revision.verbatim IS 'as somebody approved these words in the library';
COMMENT ON COLUMN drafts.revision.crisis_id IS 'the crisis that stood over it when it was submitted';
COMMENT ON VIEW drafts.standing IS 'where each draft stands; none of its words';
COMMENT ON VIEW drafts.to_look_over IS 'words that went out unread and wait for a look afterwards';
COMMENT ON VIEW drafts.under_review IS 'submitted words, those that passed for a look afterwards, and approved ones that have not gone out';
COMMENT ON COLUMN echoes.post.bands IS 'empty: too short to be compared';
COMMENT ON TABLE escalations.escalation IS 'what was owed an answer while nobody held it: step 1 tells leads, step 2 the managers of those on duty';
COMMENT ON TABLE evidence.class_rule IS 'the rule in force when words went out says how long their pack is kept';
COMMENT ON VIEW feed.answers_to IS 'our words in reply to an interaction; handles stand in the text';
COMMENT ON TABLE feed.arrival IS 'interactions that wait to be routed';
COMMENT ON TABLE feed.author IS 'customers as the network names them, apart from what they said';
COMMENT ON COLUMN feed.author.last_on IS 'when something of theirs last arrived: handles have a retention of their own';
COMMENT ON VIEW feed.by_goal IS 'interactions answered, by the goal they name and who held them (null: nobody in Obi); nothing of personal accounts';
COMMENT ON TABLE feed.capacity IS 'claims that one person may have running at once; without a person: the house''s, for everybody';
COMMENT ON COLUMN feed.claim.expires_at IS 'end of the lease; null while the holder waits for a decision';
COMMENT ON COLUMN feed.claim.lease_minutes IS 'silent minutes after which it returns';
COMMENT ON COLUMN feed.claim.on_duty IS 'its holder was on duty on the channel: it returns when that is over';
COMMENT ON TABLE feed.due_again IS 'interactions whose first answer is to be dated anew';
COMMENT ON TABLE feed."freeze" IS 'topics kept out of the feeds of lower belts; what says why stands in the room above that did it';
COMMENT ON TABLE feed.further IS 'answers that a lead asked for beyond the one';
COMMENT ON VIEW feed.heard IS 'what customers said, and what became of it; handles stand in the text';
COMMENT ON VIEW feed.heard_by_all IS 'what customers said and anybody may be told of: no protected talk; handles stand in the text';
COMMENT ON COLUMN feed.interaction.certificate IS 'number of the certificate under which the text was erased';
COMMENT ON COLUMN feed.interaction.protected IS 'talk by or about staff on pay and union: shown without author; in no search by author, export or saved search';
COMMENT ON COLUMN feed.interaction.removed_at IS 'removed at the source: the text is empty from then on, and the last version holds it until it is disposed of';
COMMENT ON TABLE feed.mark IS 'kinds of matter that an interaction is of, and the phrase that says so';
COMMENT ON VIEW feed.offered IS 'the same by what the feed and the departments are shown: quickly read';
COMMENT ON TABLE feed.original IS 'what was said where a name of staff is hidden, by version; open: whoever holds the interaction reads it';
COMMENT ON VIEW feed.our_words IS 'our words as sources sent them, with their link; removed_at: the network has them no more';
COMMENT ON TABLE feed.passing IS 'interactions that another department is to answer';
COMMENT ON TABLE feed.protection IS 'what a lead said of an interaction: protected talk or not, whatever its phrases say';
COMMENT ON TABLE feed.rerun IS 'what is not done, routed again; its id is that of its batch';
COMMENT ON VIEW feed.room IS 'claims that one person may have at once; without a person: anybody';
COMMENT ON TABLE feed.routing IS 'topics of an interaction; without a topic: unrouted';
COMMENT ON COLUMN feed.routing.risk IS 'the highest of all topics of the interaction';
COMMENT ON COLUMN feed.routing.open IS 'waits for somebody to claim it';
COMMENT ON COLUMN feed.routing.rule IS 'the rule as it was: keyword, match, language, author; null: by hand, or unrouted';
COMMENT ON COLUMN feed.routing.due_at IS 'when the first answer is owed: the earliest of all topics of the interaction; null: no service level';
COMMENT ON VIEW feed.running IS 'claims whose lease runs';
COMMENT ON VIEW feed.said IS 'what customers said, by their handles in lower case without @';
COMMENT ON COLUMN feed.seen.until_at IS 'all that arrived until then was read; null: nothing';
COMMENT ON COLUMN feed.seen.read_at IS 'when each of those read one by one arrived';
COMMENT ON VIEW feed.standing IS 'what waits or is held, once for each of its topics; topic_id is null where no rule knew one';
COMMENT ON COLUMN feed.thread.root_external_id IS 'the topmost ancestor: an interaction, or one that never arrived';
COMMENT ON VIEW feed.unclaimed IS 'what waits for a first answer that is owed, and nobody holds';
COMMENT ON TABLE feed.version IS 'texts that the source has since changed';
COMMENT ON TABLE feed.vocabulary IS 'words that stand in several of the newest texts: for whoever mistypes one';
COMMENT ON VIEW feed.waiting IS 'what waits for somebody to claim it, a row for each topic; without a topic: unrouted';
COMMENT ON VIEW feed.words IS 'what customers said, whole: for those who must act on it';
COMMENT ON TABLE handles.account IS 'registered by choice, shown to its owner alone, gone when taken back';
COMMENT ON COLUMN handles.handle.sunset_on IS 'planned, or when it was; with its reason';
COMMENT ON COLUMN handles.network_role.since IS 'since when on the network; from_at is when it was registered here';
COMMENT ON COLUMN handles.network_role.outside_firm IS 'of a holder who is of another firm; person_id is null then';
COMMENT ON TABLE handovers.handover IS 'claims that one person asks another to take over';
COMMENT ON COLUMN images.image.hash IS 'SHA-256 of the bytes, which lie in platform.file';
COMMENT ON COLUMN images.image.removed IS 'taken out of the working copy; a submitted revision has it';
COMMENT ON COLUMN images.image.certificate IS 'number of the certificate under which its bytes were erased';
COMMENT ON TABLE images.sealed IS 'the pictures of each revision as they were submitted';
COMMENT ON TABLE intake.staged IS 'rows of a file that is being imported; gone when it is done';
COMMENT ON TABLE invitations.invitation IS 'what a calendar is told of a sitting; the last turn holds';
COMMENT ON COLUMN invitations.invitation.dated IS 'sequence of the sitting that it tells';
COMMENT ON COLUMN invitations.invitation.sequence IS 'by which the calendar knows what is newer';
COMMENT ON VIEW jobs.acting IS 'job families whose description names duties in public';
COMMENT ON TABLE ladder.proposal IS 'changes of the permit table: in force only when another person approved';
COMMENT ON COLUMN ladder.proposal.base IS 'version of the table that it was made on';
COMMENT ON COLUMN ladder.proposal.number IS 'version of the table that it became';
COMMENT ON COLUMN lists.list.kept_as IS 'the trait by which an audience asks for its people; null: it goes after some days';
COMMENT ON VIEW lists.membership IS 'who is on a list, for some days after it was made';
COMMENT ON COLUMN matters.kind.minutes IS 'after which leads hear of what nobody has read';
COMMENT ON COLUMN media.captions.transcript IS 'what they say, without times';
COMMENT ON COLUMN media.item.hash IS 'SHA-256 of its bytes, which platform.file keeps for it';
COMMENT ON COLUMN moves.item.state IS 'left: nothing was done; stays: it was done and could not be undone';
COMMENT ON TABLE nudges.message IS 'what reached a person at one instant: one nudge, or several as a digest; the budget counts these';
COMMENT ON TABLE offers.offer IS 'offers that stand; gone when they are taken, declined or over';
COMMENT ON TABLE offers.round IS 'how often an interaction was offered, to nobody in particular';
COMMENT ON TABLE offers.turn IS 'when somebody was offered something last, whatever became of it';
COMMENT ON TABLE overdues.escalation IS 'null: managers are told nothing; urgent mail goes out when all mail does';
COMMENT ON COLUMN overdues.escalation.push_minutes IS 'null: devices are told at once, as they are of what is critical';
COMMENT ON TABLE people.absence IS 'from and until, both days included; why is nowhere stored';
COMMENT ON COLUMN people.absence.told_at IS 'when the other rooms were told that it has begun';
COMMENT ON TABLE people.address IS 'how a person wishes to be addressed; no row: without a gender';
COMMENT ON COLUMN people.person.shifts IS 'by the week: [{"day": 7, "from": "09:00", "until": "17:00"}]; an end at or before its beginning is on the next day';
COMMENT ON COLUMN people.shift_exception.hours IS '[{"from": "09:00", "until": "13:00"}]; none: not at work that day';
COMMENT ON COLUMN permits.entry.sample_percent IS 'of a sample: how many in a hundred';
COMMENT ON COLUMN permits.moratorium.channel_ids IS 'null with countries null: every channel, and acts without one';
COMMENT ON TABLE permits.moratorium_member IS 'whom a moratorium of an audience holds: once held, held to its end';
COMMENT ON TABLE permits.opt_out IS 'shown to the person alone: no list, figure, export or trail names it';
COMMENT ON TABLE permits.own_depth IS 'more: every one; less: half of the sample that the ladder draws, never less than the ladder opens';
COMMENT ON COLUMN permits.version.proposed_by IS 'as in the trail; null where one person decided, before two had to';
COMMENT ON COLUMN planning.plan.local IS 'what the clocks of the zone show then';
COMMENT ON COLUMN platform.outbox.xact IS 'the transaction it came with: streams go on from a snapshot, whatever commits in which order';
COMMENT ON TABLE practices.allowance IS 'one attempt more than the practice gives';
COMMENT ON TABLE practices.practice IS 'a realistic interaction to answer, and the rubric that answers are marked by';
COMMENT ON TABLE practices.words IS 'what nobody but its author reads; it goes when it is submitted';
COMMENT ON COLUMN privacy.request.handle IS 'gone once the request is carried out: what is left is the certificate';
COMMENT ON COLUMN proofs.key.id IS 'SHA-256 (hex) of the public key (DER, SPKI): its fingerprint';
COMMENT ON COLUMN provisioning.import_run.beat_at IS 'real time: a run whose process is gone beats no more';
COMMENT ON COLUMN provisioning.scim_user.data IS 'the resource as last provisioned, without what nobody here needs';
COMMENT ON COLUMN publishing.network_host.names_handle IS 'the first part of the path is the handle';
COMMENT ON TABLE publishing.pack IS 'evidence, appended only; hash: SHA-256 of the contents in canonical JSON (RFC 8785)';
COMMENT ON TABLE publishing.pack_value IS 'words of packs, by their place in it; erased only under a certificate';
COMMENT ON COLUMN questions.question.search IS 'everything it says, in small letters';
COMMENT ON COLUMN quizzes.attempt_grant.number IS 'the attempt it opens: one grant for one attempt, however often it is asked for';
COMMENT ON COLUMN quizzes.question.parts IS 'the parts of quiz.bank that may draw it; null for a question of the quiz itself';
COMMENT ON COLUMN quizzes.quiz.attempts IS 'how often it may be attempted; null: without limit';
COMMENT ON COLUMN quizzes.quiz.wait_minutes IS 'between an attempt that did not pass and the next';
COMMENT ON COLUMN quizzes.quiz.limit_minutes IS 'how long one attempt may take; null: as long as it takes';
COMMENT ON COLUMN quizzes.quiz.bank IS 'what is drawn from the bank: a list of tags, kinds, languages or ids, with how many';
COMMENT ON VIEW quizzes.submissions IS 'submitted attempts: the result, never questions or answers';
COMMENT ON TABLE radio.address IS 'private addresses of the podcast: that they are used is nowhere stored';
COMMENT ON COLUMN radio.episode.audience_id IS 'null: everybody';
COMMENT ON COLUMN radio.hearing."position" IS 'seconds of sound where its hearer stopped, on whatever device';
COMMENT ON TABLE radio.part IS 'interactions of an episode, in order; their texts stay in the feed, so what is erased there is gone here';
COMMENT ON TABLE radio.podcast_change IS 'switching the podcast of a legal entity (empty: of people without one) on or off';
COMMENT ON COLUMN refreshers.cause.refresher_id IS 'null: no published lesson taught the clause then';
COMMENT ON COLUMN refreshers.refresher.again IS 'the clause was cited so often that the module is asked for again, whole';
COMMENT ON TABLE releases.decision IS 'whether what a moratorium held back still goes out; the subject is an opaque id';
COMMENT ON TABLE reports.look IS 'when all that may have come off the list was last looked at';
COMMENT ON TABLE reports.watch IS 'assigned enrolments by when they come to be at risk; what it says is looked at again when it is read';
COMMENT ON COLUMN reports.watch.risk_on IS 'the first day on which it may be at risk, by what was left at the last look';
COMMENT ON COLUMN reviews.approval.counts_for IS 'the named person it counts for';
COMMENT ON TABLE reviews.course IS 'how far the review of a submitted revision has come, by the plan in force when it was submitted';
COMMENT ON COLUMN reviews.course.risk IS 'of what it answers or shares, now; a post is low';
COMMENT ON COLUMN reviews.course.asked IS 'named persons whose approval is open; null: anybody with role and permit there';
COMMENT ON COLUMN reviews.course.also IS 'those the step has gone on to';
COMMENT ON COLUMN reviews.course.for_id IS 'who of those that may has the least to read';
COMMENT ON COLUMN reviews.course.stuck_since IS 'since when nobody can take the present step';
COMMENT ON TABLE reviews.deputy IS 'who stands in for a reviewer, and counts as them';
COMMENT ON TABLE reviews.plan IS 'which steps the review of words takes, there; null: wherever, whatever';
COMMENT ON TABLE reviews.reading IS 'who reads submitted words just now; it keeps nobody from reading them too';
COMMENT ON TABLE rosters.shift IS 'who is on duty on a channel; a dropped one was taken off the roster';
COMMENT ON COLUMN rules.acknowledgement.shown IS 'clauses changed since the edition acknowledged before, as shown';
COMMENT ON TABLE rules.asking IS 'whom a material edition asked to acknowledge it, since when and until when';
COMMENT ON COLUMN rules.document.audience_id IS 'null: whoever acknowledged before is asked again, newcomers by their training';
COMMENT ON COLUMN rules.document.login_minutes IS 'an acknowledgement asks for a login no older than this; null: any';
COMMENT ON COLUMN searches.search.wish IS 'what is looked for; nothing of what was found';
COMMENT ON VIEW servicelevels.lease IS 'silent minutes after which a claim returns, where a channel has its own';
COMMENT ON TABLE servicelevels.level IS 'opening minutes until the first answer; without a topic: all other topics, and the unrouted';
COMMENT ON TABLE servicelevels.opening IS 'when a channel with hours is open: made from its terms, for more than a year ahead';
COMMENT ON VIEW servicelevels.promised IS 'opening minutes until the first answer; without a topic: all other topics, and the unrouted';
COMMENT ON COLUMN servicelevels.terms.week IS 'hours of the week; null: open day and night';
COMMENT ON COLUMN servicelevels.terms.lease_minutes IS 'after so many silent minutes a claim returns; null: as everywhere';
COMMENT ON COLUMN servicelevels.terms.time_zone IS 'the zone that its openings were made for';
COMMENT ON TABLE sessions.attendance IS 'who was there; a mark that was undone stays as it was made';
COMMENT ON VIEW sessions.dates IS 'a sitting as calendars are told of it';
COMMENT ON VIEW sessions.expected IS 'whoever is to be there: places held, and hosts';
COMMENT ON VIEW sessions.latest_place IS 'the place that somebody asked for last: whether they waited for it, and why it ended';
COMMENT ON COLUMN sessions.place.turn IS 'the order in which places were asked for';
COMMENT ON TABLE sessions.secret IS 'what the code shown in the room follows from';
COMMENT ON TABLE sessions.session IS 'a workshop or webinar, whenever it is held';
COMMENT ON TABLE sessions.sitting IS 'a session held once: from, until, where, for how many';
COMMENT ON TABLE snippets.use IS 'how often replies were begun with a snippet, by day; never by whom';
COMMENT ON TABLE sources.delivery IS 'signed messages of sources and what became of their interactions; kept for a while';
COMMENT ON COLUMN sources.subscription.answer IS 'what came of the last time it was asked: fresh, unchanged, or why it failed';
COMMENT ON COLUMN sources.subscription.items IS 'of the last time that something came, as created, updated and faults';
COMMENT ON TABLE staffnames.list IS 'a checksum of the names that are hidden now; no row: nobody''s';
COMMENT ON TABLE staffnames.switching IS 'changes of how names of staff of a legal entity (empty: of people without one) are shown';
COMMENT ON TABLE successions.moved IS 'which edition an enrolment was on before';
COMMENT ON COLUMN successions.succession.reached IS 'up to where its list is done, in the order of ids';
COMMENT ON TABLE successions.waiting IS 'enrolments a publication moves, while it is not done';
COMMENT ON TABLE suggestions.base IS 'unsubmitted words as they stood when somebody pointed at them';
COMMENT ON TABLE suggestions.ground IS 'the text in which the places of spans are counted';
COMMENT ON COLUMN suggestions.remark.answers_id IS 'the comment that this suggestion answers';
COMMENT ON VIEW suggestions.shares IS 'whose suggestions make up which part of the characters of a revision';
COMMENT ON TABLE topics.keyword IS 'rules: on this channel, what holds all that is stated here comes under the topic';
COMMENT ON COLUMN topics.keyword.author IS 'a handle in lower case without @';
COMMENT ON COLUMN topics.keyword.risk IS 'what it finds is of this risk at least';
COMMENT ON COLUMN topics.topic.priority IS '1: named first; 3: only where no other topic is found';
COMMENT ON TABLE topics.topic_channel IS 'pairs that any interaction was or may be routed to; never shrinks';
COMMENT ON COLUMN trail.certificate.covers IS 'by proof: how many values were erased, and the hash over their sorted keys';
COMMENT ON COLUMN trail.entry.format IS 'what the seal covers; 2: the request too';
COMMENT ON TABLE trail.head IS 'where the chain ends: a chain cut short does not reach it';
COMMENT ON TABLE trail.look IS 'who saw whose record, for what purpose, within which hour';
COMMENT ON COLUMN training.assignment.scopes IS 'whom of its audience it reaches; null: everybody of it';
COMMENT ON COLUMN training.award.lapses_at IS 'until when the belt counts after until_at; null: not beyond it';
COMMENT ON VIEW training.awards IS 'every award ever: also those that ended or were revoked';
COMMENT ON VIEW training.credits IS 'time that counted beside the modules of a track';
COMMENT ON COLUMN training.enrolment.extended_on IS 'due no earlier than this, whatever the grounds say';
COMMENT ON COLUMN training.enrolment.undated IS 'the date is waived';
COMMENT ON COLUMN training.enrolment.restarted_at IS 'started over on another edition: minutes count from then';
COMMENT ON VIEW training.enrolments IS 'every enrolment ever: also the completed and the withdrawn';
COMMENT ON COLUMN training.ground.moved_on IS 'due_on, moved by absences; null where none moved it';
COMMENT ON COLUMN training.ground.let_off IS 'HR withdrew the person: the assignment does not ask them again';
COMMENT ON COLUMN training.progress.reached IS 'how far one has read, in thousandths';
COMMENT ON VIEW training.standings IS 'asked by enrolment_id: each row is computed';
COMMENT ON VIEW training.steps IS 'how far each enrolment came with each module: time, completed, waived';
COMMENT ON COLUMN training.study.here_at IS 'since when it goes on without a pause or an answer that somebody is there';
COMMENT ON TABLE training.study_setting IS 'after how many minutes somebody wishes to be asked whether they are there';
COMMENT ON TABLE training.term IS 'how a belt earned on a track is renewed; without a row: 30 days before, no grace';
COMMENT ON TABLE triage.apart IS 'pairs that somebody found to be no duplicates: they are proposed no more';
COMMENT ON TABLE triage.hour IS 'how many arrived and were answered in an hour, by channel and topic; an interaction counts under each of its topics';
COMMENT ON TABLE triage.service_day IS 'first answers that were owed by a time and given on this day, and how many of them in time; each once, under the topic that is due first';
COMMENT ON TABLE twins.trace IS 'checksums of author, handle and link, or of a text without an author, while it waits';
COMMENT ON TABLE updates.topic_week IS 'interactions under a topic in the seven days that an update looks back, and in the seven before';
COMMENT ON COLUMN updates.update.department IS 'empty for persons without one';
COMMENT ON COLUMN updates.update_item.job_families IS 'whom of the department it concerns; null: everybody';
COMMENT ON COLUMN updates.update_item.changed IS 'what changed because of it, by language, as a lead said';
COMMENT ON COLUMN updates.update_item.answered IS 'it was answered when it came into the update';
COMMENT ON COLUMN updates.update_item.added IS 'a lead brought it here';
COMMENT ON TABLE wordings.wording IS 'texts of reasons as HR writes them; without words the reason says its own again';
COMMENT ON COLUMN wordlists.list.language IS 'null: it counts in every text';

REVOKE DELETE, UPDATE ON evidence.link FROM obi_app;
REVOKE DELETE, UPDATE ON publishing.pack FROM obi_app;
REVOKE DELETE, UPDATE ON publishing.pack_value FROM obi_app;
REVOKE DELETE, UPDATE ON rules.acknowledgement FROM obi_app;
REVOKE DELETE, UPDATE ON trail.certificate FROM obi_app;
REVOKE DELETE, UPDATE ON trail.entry FROM obi_app;
REVOKE DELETE, UPDATE ON trail.seal FROM obi_app;
REVOKE DELETE, UPDATE ON trail.value FROM obi_app;
