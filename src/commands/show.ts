import type { Command } from "commander";
import { evidence, type GraphFact, type Quote } from "../graph/facts.ts";
import { actorNamed } from "../graph/find.ts";
import { type Profile, profile, type RoleTold } from "../graph/profile.ts";
import { statusInWords } from "../graph/put-off.ts";
import { type GraphMeeting, meetingOf } from "../graph/query.ts";
import type { ParleyGraph } from "../graph/schema.ts";
import type { Disagreement } from "../types.ts";
import { clean, isolate } from "./display.ts";
import { type GraphOptions, graphOf, withGraph } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { bold, type Column, dim, isFormatted, printRows } from "./print.ts";

/** `parley show NAME`: every fact of an actor, or a meeting, with its sentences and why they were read so. */
export function showCommand(program: Command, io: Io): void {
  withGraph(program.command("show"))
    .description("every fact of an actor with its sentences, each in its language, and why")
    .argument("<name>", "any name of the actor in any script, or the key of a meeting")
    .addHelpText("after", examples)
    .action((name: string, options: GraphOptions) => {
      const graph = graphOf(io, options);
      const meeting = meetingOf(graph, name);
      const asked = meeting ?? profile(graph, actorNamed(graph, name));
      if (isFormatted(options)) printFormatted(io, options, graph, asked);
      else if ("participants" in asked) showMeeting(io, graph, asked);
      else showActor(io, asked);
    });
}

const examples = `
Examples:
  parley show "Abbas Araghchi"
  parley show "عباس عراقجي" --json
  parley show 2024-11-05-abbas-araghchi-shehbaz-sharif
`;

type QuotedFact = Profile["facts"][number];

function printFormatted(io: Io, options: GraphOptions, graph: ParleyGraph, asked: Profile | GraphMeeting): void {
  if ("participants" in asked) {
    const quotes = evidence(graph, asked.key);
    printRows(io, options, quotes, quoteOnlyColumns, { ...asked, evidence: quotes });
  } else if (options.csv === true) printRows(io, options, rowsOf(asked), quoteColumns);
  else printRows(io, options, asked.facts, [], asked);
}

function showActor(io: Io, actor: Profile): void {
  heading(io, actor.label, [actor.kind, actor.country, actor.key]);
  say(
    io,
    `  names   ${actor.names.map(({ text, languages }) => `${shown(io, text)} (${languages.join(", ")})`).join(" · ")}`,
  );
  for (const role of actor.roles) sayRole(io, role);
  for (const fact of actor.facts) sayFact(io, actor, fact);
  for (const meeting of actor.accompanied) {
    say(
      io,
      `\n${bold(io, `${meeting.date ?? "undated"}  in the delegation at ${shown(io, meeting.label)}`)}  ${dim(io, meeting.key)}`,
    );
    for (const quote of meeting.evidence) sayQuote(io, { title: null, url: null, published: null, ...quote });
  }
  if (actor.facts.length + actor.accompanied.length === 0)
    say(io, "\nNo article says whom it met, where it went or what it agreed on.");
}

function showMeeting(io: Io, graph: ParleyGraph, meeting: GraphMeeting): void {
  heading(io, meeting.label, [meeting.mode, statusInWords(meeting), meeting.place, meeting.country, meeting.key]);
  for (const { label, accompanying } of meeting.participants)
    say(io, `  ${accompanying ? "with them" : "met"}   ${shown(io, label)}`);
  for (const quote of evidence(graph, meeting.key)) sayQuote(io, quote);
  for (const disagreement of meeting.disagreements) sayDisagreement(io, disagreement);
}

function heading(io: Io, label: string, rest: readonly (string | null)[]): void {
  const details = rest.filter((part) => part !== null).join(" · ");
  say(io, `${bold(io, shown(io, label))}  ${dim(io, details)}`);
}

function sayRole(io: Io, { title, targetLabel, quotes }: RoleTold): void {
  say(io, `  role    ${shown(io, title ?? "belongs to")}, ${shown(io, targetLabel)}`);
  for (const quote of quotes) sayQuote(io, quote);
}

function sayFact(io: Io, actor: Profile, fact: QuotedFact): void {
  const copies = fact.articles.length - fact.sources.length;
  const sources = `${counted(fact.sources.length, "article", "articles")}${copies > 0 ? ` and ${counted(copies, "copy", "copies")}` : ""}`;
  const details = [
    fact.mode === "call" ? "by call" : null,
    statusInWords(fact),
    sources,
    `confidence ${fact.confidence.toFixed(2)}`,
    fact.meeting,
  ];
  say(
    io,
    `\n${bold(io, `${fact.date ?? "undated"}  ${sentence(io, actor, fact)}`)}  ${dim(io, details.filter((part) => part !== null).join(" · "))}`,
  );
  if (fact.topic !== null)
    say(io, `    about ${shown(io, fact.topic)}${fact.topics.length > 0 ? ` (${fact.topics.join(", ")})` : ""}`);
  for (const quote of fact.quotes) sayQuote(io, quote);
  for (const disagreement of fact.disagreements) sayDisagreement(io, disagreement);
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

function sentence(io: Io, actor: Profile, fact: GraphFact): string {
  const forward = fact.source === actor.key || fact.relation === "visited";
  const [one, other] = forward ? [fact.sourceLabel, fact.targetLabel] : [fact.targetLabel, fact.sourceLabel];
  const verb = fact.relation === "agreed on" ? "agreed with" : fact.relation;
  return `${shown(io, one)} ${verb} ${shown(io, other)}${fact.place === null ? "" : ` in ${shown(io, fact.place)}`}`;
}

function sayQuote(io: Io, quote: Quote): void {
  const says = [statusInWords(quote), quote.date ?? "undated"].join(", ");
  const source = [quote.title, quote.published, quote.url]
    .filter((part) => part !== null)
    .map((part) => shown(io, part));
  say(io, `    [${quote.language}] ${shown(io, quote.text)}`);
  say(
    io,
    dim(
      io,
      `         why: "${shown(io, quote.cue)}", ${clean(quote.rule)}; says ${says}; confidence ${quote.confidence.toFixed(2)}`,
    ),
  );
  say(io, dim(io, `         ${[`${clean(quote.article)}:${quote.start}-${quote.end}`, ...source].join(" · ")}`));
}

function sayDisagreement(io: Io, { about, says }: Disagreement): void {
  say(
    io,
    `    articles disagree on the ${about}: ${says.map(({ article, value }) => `${article} says ${shown(io, value)}`).join("; ")}`,
  );
}

function shown(io: Io, text: string): string {
  return io.isTerminal ? isolate(clean(text)) : clean(text);
}

function say(io: Io, line: string): void {
  io.out(`${line}\n`);
}

interface QuoteRow {
  readonly fact: QuotedFact;
  readonly quote: Quote;
}

function rowsOf(actor: Profile): QuoteRow[] {
  return actor.facts.flatMap((fact) => fact.quotes.map((quote) => ({ fact, quote })));
}

const quoteOnlyColumns: readonly Column<Quote>[] = [
  { title: "article", value: ({ article }) => article },
  { title: "language", value: ({ language }) => language },
  { title: "start", value: ({ start }) => start },
  { title: "end", value: ({ end }) => end },
  { title: "text", value: ({ text }) => text },
  { title: "cue", value: ({ cue }) => cue },
  { title: "rule", value: ({ rule }) => rule },
  { title: "confidence", value: ({ confidence }) => confidence },
];

const quoteColumns: readonly Column<QuoteRow>[] = [
  { title: "fact", value: ({ fact }) => fact.key },
  { title: "relation", value: ({ fact }) => fact.relation },
  { title: "source", value: ({ fact }) => fact.sourceLabel },
  { title: "target", value: ({ fact }) => fact.targetLabel },
  { title: "status", value: ({ fact }) => fact.status },
  { title: "date", value: ({ fact }) => fact.date },
  ...quoteOnlyColumns.map(({ title, value }) => ({ title, value: ({ quote }: QuoteRow) => value(quote) })),
];
