/** `parley/graph`: ask a graph, in Node and in the browser alike. Nothing here touches the disk. */
export { type EventRow, eventColumns, eventRows } from "./event-table.ts";
export { eachFact, evidence, factOf, facts, type GraphFact, type Quote } from "./facts.ts";
export { type FactFilter, matching } from "./filter.ts";
export { actorNamed, type Found, find, NameError } from "./find.ts";
export { type MoneyEntity, type MoneyStatement, moneyEntities, moneyStatements } from "./follow-the-money.ts";
export { exportGraph, type Format, type FormatOptions, formats } from "./formats.ts";
export { type GexfVersion, gexfLines, toGexf } from "./gexf.ts";
export { readGexf } from "./gexf-reader.ts";
export { type Hop, path } from "./path.ts";
export { type Profile, profile, type RoleTold } from "./profile.ts";
export {
  type ActorFilter,
  type AgreementFilter,
  agreements,
  between,
  type GraphMeeting,
  meetingOf,
  meetings,
  type Neighbor,
  type NeighborFilter,
  neighbors,
  type Participant,
  type TimelineEntry,
  timeline,
  visits,
} from "./query.ts";
export type * from "./schema.ts";
export { graphJsonSchema } from "./schema.ts";
export { parseGraph, serializedLines, serializeGraph } from "./serialize.ts";
export { sourcesOf } from "./sources.ts";
export { type Spell, spellOf, spellsOf } from "./spells.ts";
export { type ActorStats, type Stats, type StatsFilter, stats } from "./stats.ts";
export { type SubgraphFilter, subgraph } from "./subgraph.ts";
export * from "./theme.ts";
export { isFact, type Tie, ties } from "./ties.ts";
export { toGraph } from "./to-graph.ts";
export { type Problem, verify, verifyShape } from "./verify.ts";
