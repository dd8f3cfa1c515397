import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { type Cell, PermitTable } from '../permits/public';
import { canDo } from './proposal';
import {
  ApproveChangeDto,
  type ChangedCellDto,
  PermitChangeDto,
  PermitChangePageDto,
  type PermitChangeRowDto,
  PermitChangesQuery,
  ProposeTableDto,
  RefuseChangeDto,
} from './proposals.dto';
import { type ProposalRow, ProposalsReader } from './proposals.reader';
import { LadderProposals } from './proposals.service';

/** Changes of the permit table, each of two persons; they concern the whole company, so a limited role opens none. */
@Controller('api/v1/permit-changes')
@Requires('permits:ladder')
export class ProposalsController {
  constructor(
    private readonly proposals: LadderProposals,
    private readonly reader: ProposalsReader,
    private readonly table: PermitTable,
  ) {}

  /** Changes proposed and decided, the latest first. */
  @Get()
  async list(@PersonId() personId: Id, @Query() query: PermitChangesQuery): Promise<PermitChangePageDto> {
    const { items, next } = await this.reader.page(query.state, query.after, query.limit);
    const latest = await this.table.latestVersion();
    return { items: items.map((item) => toDto(item, personId, latest)), next };
  }

  /** Proposes a whole table; nothing changes before another person approves. */
  @Post()
  async propose(@PersonId() personId: Id, @Body() body: ProposeTableDto): Promise<CreatedDto> {
    const { entries, reason, base } = body;
    const effectiveAt = body.effectiveAt === undefined ? null : new Date(body.effectiveAt);
    return { id: await this.proposals.propose(personId, { entries, reason, base, effectiveAt }) };
  }

  @Get(':id')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<PermitChangeDto> {
    const { changes } = await this.reader.one(id);
    const row = toDto(await this.reader.row(id), personId, await this.table.latestVersion());
    return { ...row, closes: changes.closing.map(cellDto), opens: changes.opening.map(cellDto) };
  }

  /** As another person than who proposed it: the table changes at once, or on its date. */
  @Post(':id/approval')
  @HttpCode(204)
  approve(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() body: ApproveChangeDto): Promise<void> {
    return this.proposals.approve(personId, id, body.note ?? null);
  }

  /** As another person than who proposed it, with the reason. */
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() body: RefuseChangeDto): Promise<void> {
    return this.proposals.refuse(personId, id, body.note);
  }

  /** Takes back what one proposed. */
  @Post(':id/withdrawal')
  @HttpCode(204)
  withdraw(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.proposals.withdraw(personId, id);
  }
}

function toDto(row: ProposalRow, personId: Id, latest: number): PermitChangeRowDto {
  const moved = row.state === 'proposed' && row.base !== latest;
  return {
    ...row,
    effectiveAt: row.effectiveAt?.toISOString() ?? null,
    proposedAt: row.proposedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    moved,
    can: canDo(row, personId, moved),
  };
}

function cellDto({ capability, channelId, risk, beltId, documents, reviewDepth, samplePercent }: Cell): ChangedCellDto {
  return { capability, channelId, risk, beltId, documents: [...documents], reviewDepth, samplePercent };
}
