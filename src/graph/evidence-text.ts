import { type Keep, keeper, type Output } from "./output.ts";
import type { EvidenceAttributes } from "./schema.ts";

/** The JSON of pieces of evidence, kept for all the nodes, edges and files that show them. */
export type KeptEvidence = Keep<EvidenceAttributes>;

/** An empty store: a graph's evidence stays as it is while one is used. */
export function keepEvidence(): KeptEvidence {
  return keeper((evidence) => JSON.stringify(evidence));
}

/** Writes the JSON of a value that may hold evidence. */
export type WriteJson = (value: object) => void;

const none = '"evidence":[]';

/**
 * `JSON.stringify` for nodes and edges, which writes each piece of evidence once and keeps it: a meeting's sentences stand at the meeting, at each who
 * took part and at its place, in two files, and to write them takes most of the time of writing a graph.
 *
 * @param form "plain" as it stands in JSON, "escaped" as in an attribute of XML
 */
export function evidenceJson(output: Output, keep: KeptEvidence, form: "plain" | "escaped"): WriteJson {
  const [write, copy] = form === "plain" ? [output.write, output.copy] : [output.writeEscaped, output.copyEscaped];
  return (value) => {
    const list: readonly EvidenceAttributes[] =
      "evidence" in value && Array.isArray(value.evidence) ? value.evidence : [];
    const json = JSON.stringify(list.length === 0 ? value : { ...value, evidence: [] });
    const at = json.indexOf(none);
    // In a text the quotation marks would be escaped; a second list of that name is one further inside, of another tool's making.
    if (list.length === 0 || at < 0 || json.includes(none, at + 1)) return write(JSON.stringify(value));
    write(json.slice(0, at + none.length - 1));
    list.forEach((evidence, place) => {
      if (place > 0) output.write(",");
      copy(keep(evidence));
    });
    write(json.slice(at + none.length - 1));
  };
}
