import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { PeopleReader } from '../people/public';
import { fold, plainHandle, type Rule } from './keyword';
import { PRIORITIES, type Priority, riskNumber, type Risk } from './topic';
import type { AddTopicDto, ChangeTopicDto, KeywordDto } from './topics.dto';
import { topicCodeTaken, topicNotOffered } from './topics.errors';

/** Topics, their rules, and who has them. */
@Injectable()
export class TopicsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
    private readonly channels: ChannelsReader,
    private readonly people: PeopleReader,
  ) {}

  /** @throws Problem topic-code-taken, invalid-request */
  add(topic: AddTopicDto): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const added = await this.work.affect(
        `INSERT INTO topics.topic (id, code, names, risk, offered, departments, job_families, priority)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (code) DO NOTHING`,
        [id, topic.code, ...columns(topic)],
      );
      if (added === 0) throw topicCodeTaken({ code: topic.code });
      await this.keepRisk(id, topic.risk);
      await this.keepKeywords(id, topic.keywords);
      await this.outbox.append('topics.changed', { topicIds: [id] });
      await this.trail.append({ act: 'topic.added', subject: { kind: 'topic', id }, after: { ...topic } });
      return id;
    });
  }

  /** A changed risk counts at once; changed keywords for what arrives from now on. @throws Problem stale-version */
  change(id: Id, version: number | null, topic: ChangeTopicDto): Promise<void> {
    return this.work.run(async () => {
      const [before] = await this.work.write<{ version: number; risk: number; names: unknown }>(
        'SELECT version, risk, names FROM topics.topic WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (before === undefined) throw notFound({ id });
      if (version !== null && version !== before.version) throw staleVersion({ id });
      await this.work.write(
        `UPDATE topics.topic SET names = $2, risk = $3, offered = $4, departments = $5, job_families = $6, priority = $7, version = version + 1
         WHERE id = $1`,
        [id, ...columns(topic)],
      );
      await this.keepKeywords(id, topic.keywords);
      if (riskNumber(topic.risk) !== before.risk) {
        await this.keepRisk(id, topic.risk);
        await this.outbox.tell('topics.risk-changed', { topicId: id });
      }
      await this.outbox.append('topics.changed', { topicIds: [id] });
      await this.trail.append({ act: 'topic.changed', subject: { kind: 'topic', id }, before, after: { ...topic } });
    });
  }

  /** A lead gives a topic to a person; once is enough. @throws Problem not-found */
  give(topicId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const person = await this.people.find(personId);
      if (person === null || !person.active) throw notFound({ id: personId });
      await this.demandTopic(topicId);
      const actor = currentActor();
      const added = await this.open(topicId, personId, 'given', actor.kind === 'person' ? actor.personId : null);
      if (added)
        await this.trail.append({ act: 'topic.given', subject: { kind: 'topic', id: topicId }, after: { personId } });
    });
  }

  takeBack(topicId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const ended = await this.end(topicId, personId, 'given');
      if (ended) {
        const before = { personId };
        await this.trail.append({ act: 'topic.taken-back', subject: { kind: 'topic', id: topicId }, before });
      }
    });
  }

  /** @throws Problem topic-not-offered */
  choose(topicId: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.demandTopic(topicId)).offered) throw topicNotOffered();
      await this.open(topicId, personId, 'chosen', null);
    });
  }

  async unchoose(topicId: Id, personId: Id): Promise<void> {
    await this.work.run(() => this.end(topicId, personId, 'chosen'));
  }

  /** Whoever left has no topics. */
  async endAll(personIds: readonly Id[]): Promise<void> {
    await this.work.write(
      'UPDATE topics.topic_person SET until_at = greatest($2, from_at) WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL',
      [personIds, this.clock.now()],
    );
  }

  /** Interactions of these channels may be routed to the topic, by a rule or by hand. */
  async bind(topicId: Id, channelIds: readonly Id[]): Promise<void> {
    await this.work.write(
      'INSERT INTO topics.topic_channel (topic_id, channel_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING',
      [topicId, channelIds],
    );
  }

  /** Shares the topic for as long as the transaction lasts. @throws Problem not-found */
  async hold(id: Id): Promise<void> {
    const [topic] = await this.work.write('SELECT FROM topics.topic WHERE id = $1 FOR SHARE', [id]);
    if (topic === undefined) throw notFound({ id });
  }

  private async demandTopic(id: Id): Promise<{ offered: boolean }> {
    const [topic] = await this.work.write<{ offered: boolean }>('SELECT offered FROM topics.topic WHERE id = $1', [id]);
    if (topic === undefined) throw notFound({ id });
    return topic;
  }

  private async open(topicId: Id, personId: Id, origin: 'given' | 'chosen', givenBy: Id | null): Promise<boolean> {
    const added = await this.work.affect(
      `INSERT INTO topics.topic_person (id, topic_id, person_id, origin, given_by, from_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (person_id, topic_id, origin) WHERE until_at IS NULL DO NOTHING`,
      [newId(), topicId, personId, origin, givenBy, this.clock.now()],
    );
    return added > 0;
  }

  private async end(topicId: Id, personId: Id, origin: 'given' | 'chosen'): Promise<boolean> {
    const ended = await this.work.affect(
      `UPDATE topics.topic_person SET until_at = greatest($4, from_at)
       WHERE topic_id = $1 AND person_id = $2 AND origin = $3 AND until_at IS NULL`,
      [topicId, personId, origin, this.clock.now()],
    );
    return ended > 0;
  }

  private async keepRisk(topicId: Id, risk: Risk): Promise<void> {
    const now = this.clock.now();
    await this.work.write('UPDATE topics.topic_risk SET until_at = $2 WHERE topic_id = $1 AND until_at IS NULL', [
      topicId,
      now,
    ]);
    await this.work.write(
      'INSERT INTO topics.topic_risk (id, topic_id, risk, from_at, recorded_at) VALUES ($1, $2, $3, $4, $4)',
      [newId(), topicId, riskNumber(risk), now],
    );
  }

  private async keepKeywords(topicId: Id, keywords: readonly KeywordDto[]): Promise<void> {
    const known = await this.channels.known([...new Set(keywords.map(({ channelId }) => channelId))]);
    const faults = keywords.flatMap(({ channelId }, index): Fault[] =>
      known.has(channelId)
        ? []
        : [{ pointer: `/keywords/${index}/channelId`, code: 'unknown-channel', params: { channel: channelId } }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
    await this.work.write('DELETE FROM topics.keyword WHERE topic_id = $1', [topicId]);
    await this.work.write(
      `INSERT INTO topics.keyword (id, topic_id, channel_id, keyword, folded, match, language, author, risk)
       SELECT id, $1, channel_id, keyword, folded, match, language, author, risk
       FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::smallint[])
         AS k (id, channel_id, keyword, folded, match, language, author, risk) ON CONFLICT DO NOTHING`,
      [
        topicId,
        keywords.map(() => newId()),
        keywords.map(({ channelId }) => channelId),
        keywords.map(({ keyword }) => keyword),
        keywords.map(({ keyword }) => (keyword === null ? null : fold(keyword).trim())),
        keywords.map(({ match }) => match),
        keywords.map(({ language }) => language),
        keywords.map(({ author }) => (author === null ? null : plainHandle(author))),
        keywords.map(({ risk }) => (risk === null ? null : riskNumber(risk))),
      ],
    );
    await this.bind(topicId, [...known]);
  }
}

function columns(topic: ChangeTopicDto): readonly unknown[] {
  return [
    topic.names,
    riskNumber(topic.risk),
    topic.offered,
    topic.departments,
    topic.jobFamilies,
    PRIORITIES.indexOf(topic.priority) + 1,
  ];
}

/** Rules as they are stated, made ready to be tried. */
export function rulesOf(topicId: Id, priority: Priority, keywords: readonly KeywordDto[]): Rule[] {
  return keywords.map(({ channelId, keyword, match, language, author, risk }) => ({
    ...{ topicId, channelId, keyword, match, language, last: priority === 'last' },
    author: author === null ? null : plainHandle(author),
    risk: risk === null ? null : riskNumber(risk),
  }));
}
