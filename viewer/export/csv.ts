import type { Model } from "../model/model.ts";
import { safeLink } from "../model/telling.ts";
import { isFactKind, type View } from "../view-model.ts";

const columns = [
  "relation",
  "source",
  "target",
  "status",
  "date",
  "place",
  "articles",
  "languages",
  "sentence",
  "article",
  "url",
] as const;

/**
 * What is seen as a table, one quote a row: RFC 4180, with a byte order mark, because Excel reads Arabic only then. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
export function toCsv(model: Model, view: View): string {
  const facts = model.facts.filter(({ index, kind }) => view.facts[index] === 1 && isFactKind(kind));
  const rows = facts.flatMap((fact) =>
    fact.evidence.map((evidence) => {
      const head = model.articles.get(evidence.article);
      const place = "place" in fact.attributes ? fact.attributes.place : null;
      return [
        ...[
          fact.kind,
          model.nodes[fact.source]?.attributes.label,
          model.nodes[fact.target]?.attributes.label,
          fact.status,
          fact.date,
          place,
        ],
        ...[
          String(fact.articles.size),
          String(fact.languages.size),
          evidence.text,
          head?.title ?? evidence.article,
          safeLink(head?.url ?? null),
        ],
      ];
    }),
  );
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | null | undefined): string {
  const text = value ?? "";
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
