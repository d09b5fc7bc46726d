import type { EvidenceAttributes } from "../../src/graph/schema.ts";
import { readable } from "../model/dates.ts";
import type { Model, ViewFact } from "../model/model.ts";
import { languageName } from "../model/names.ts";
import { circumstances, differencesOf, inTime, safeLink, sourceOf, verbOf } from "../model/telling.ts";
import { pathBetween } from "../paths.ts";
import type { Selection } from "../state.ts";
import { isFactKind, type View } from "../view-model.ts";

/** The evidence of a selection as Markdown, each sentence with its source. Null where nothing is selected. */
export function toMarkdown(
  model: Model,
  view: View,
  selection: Selection,
  labelOf: (node: number) => string,
): string | null {
  const chosen = chosenFacts(model, view, selection);
  if (chosen === null) return null;
  const title = `# ${escaped(titleOf(model, selection, labelOf))}`;
  const parts = chosen.map((fact) => factPart(model, fact, labelOf));
  return `${[title, ...(parts.length === 0 ? ["Nothing is shown of this."] : parts)].join("\n\n")}\n`;
}

function chosenFacts(model: Model, view: View, selection: Selection): ViewFact[] | null {
  const seen = (indices: readonly number[]) =>
    inTime(
      indices.flatMap((index) =>
        view.facts[index] === 1 && model.facts[index] !== undefined ? [model.facts[index]] : [],
      ),
    );
  if (selection.kind === "node") {
    const node = model.nodes[model.nodeIndex.get(selection.key) ?? -1];
    const meeting = node?.kind === "meeting";
    return node === undefined
      ? null
      : seen(node.facts).filter(
          ({ kind }) => isFactKind(kind) || kind === "represents" || (meeting && kind === "took part in"),
        );
  }
  if (selection.kind === "tie") {
    const tie = model.ties[model.tieIndex.get(selection.key) ?? -1];
    return tie === undefined ? null : seen(tie.facts);
  }
  if (selection.kind === "nothing") return null;
  const [from, to] = [model.nodeIndex.get(selection.from), model.nodeIndex.get(selection.to)];
  if (from === undefined || to === undefined) return null;
  return (pathBetween(model, view.ties, from, to) ?? []).flatMap(({ tie }) =>
    seen(model.ties[tie]?.facts ?? []).slice(0, 1),
  );
}

function titleOf(model: Model, selection: Selection, labelOf: (node: number) => string): string {
  const label = (key: string) => labelOf(model.nodeIndex.get(key) ?? -1);
  if (selection.kind === "node") return label(selection.key);
  if (selection.kind === "path") return `From ${label(selection.from)} to ${label(selection.to)}`;
  const tie = selection.kind === "tie" ? model.ties[model.tieIndex.get(selection.key) ?? -1] : undefined;
  return tie === undefined ? "Evidence" : `${labelOf(tie.from)} ${verbOf(tie.kind)} ${labelOf(tie.to)}`;
}

function factPart(model: Model, fact: ViewFact, labelOf: (node: number) => string): string {
  const what = escaped(`${labelOf(fact.source)} ${verbOf(fact.kind)} ${labelOf(fact.target)}`);
  const when = [circumstances(fact), fact.status].filter((part) => part !== null && part !== "").join(", ");
  const differences = differencesOf(fact).map(
    ({ about, says }) =>
      `Articles differ on the ${about}: ${says.map(({ value, articles }) => `${escaped(value)} (${articles.map(escaped).join(", ")})`).join("; ")}.`,
  );
  return [
    `## ${what}${when === "" ? "" : ` (${escaped(when)})`}`,
    ...differences,
    ...fact.evidence.map((evidence) => quoted(model, evidence)),
  ].join("\n\n");
}

function quoted(model: Model, { text, article, language }: EvidenceAttributes): string {
  const head = model.articles.get(article);
  const link = safeLink(head?.url ?? null);
  const title = escaped(head?.title ?? article);
  const named = link === null ? title : `[${title}](${link.replaceAll("(", "%28").replaceAll(")", "%29")})`;
  const source = [named, sourceOf(link), head?.published ? readable(head.published) : null, languageName(language)];
  return `> ${escaped(text).replaceAll("\n", "\n> ")}\n>\n> ${source.filter((part) => part !== null).join(", ")}`;
}

/** What an article says must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
