import { hitAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Known, Past, Reference } from "./antecedents.ts";

/** A story told in questions and answers: the sentences of the questions, the first of which ends the introduction. */
interface Interview {
  readonly first: number;
  readonly questions: ReadonlySet<number>;
}

/** Whom "I" means where who speaks is written before the line, as in a play ("QUAYE: I was …"), or in an interview. */
export function speakerOfLine(mention: Mention, past: Past): string | null {
  return namedBefore(mention, past) ?? intervieweeOf(mention, past);
}

function namedBefore({ sentence: at }: Mention, { references, known, sentences }: Past): string | null {
  const paragraph = sentences[at]?.paragraph;
  for (let index = references.length - 1; index >= 0; index--) {
    const { mention, actors } = references[index] ?? {};
    const own = mention === undefined ? undefined : sentences[mention.sentence];
    if (mention === undefined || own === undefined || own.paragraph !== paragraph) return null;
    const opens = mention.from === 0 && sentences[own.index - 1]?.paragraph !== paragraph;
    const [actor] = actors ?? [];
    if (opens && own.tokens[mention.to]?.folded === ":" && known.get(actor ?? "")?.kind === "person")
      return actor ?? null;
  }
  return null;
}

/** Whom "I" means in the answers of an interview. Null elsewhere and in the questions. */
function intervieweeOf(mention: Mention, { references, known, sentences }: Past): string | null {
  return answers(mention.sentence, sentences) === null ? null : askedIn(mention.story, references, known, sentences);
}

/** By sentence: who answers in it, where it stands in an interview's answer. */
export function answerersOf(
  sentences: readonly Sentence[],
  references: readonly Reference[],
  known: ReadonlyMap<string, Person>,
): (sentence: Sentence) => string | null {
  const byStory = new Map<number, string | null>();
  return ({ index, story }) => {
    if (answers(index, sentences) === null) return null;
    const who = byStory.get(story);
    if (who !== undefined) return who;
    const found = askedIn(story, references, known, sentences);
    byStory.set(story, found);
    return found;
  };
}

/** The interview that a sentence is an answer of. */
function answers(at: number, sentences: readonly Sentence[]): Interview | null {
  const interview = interviewsIn(sentences).get(sentences[at]?.story ?? -1);
  return interview === undefined || at < interview.first || interview.questions.has(at) ? null : interview;
}

type Person = Pick<Known, "id" | "kind" | "titles">;

/** Who is asked: of those in an interview's introduction the first who does not write, by name if one is named. */
function askedIn(
  story: number,
  references: readonly Reference[],
  known: ReadonlyMap<string, Person>,
  sentences: readonly Sentence[],
): string | null {
  const first = interviewsIn(sentences).get(story)?.first ?? 0;
  const introduced = references.flatMap(({ mention: other, actors }) => {
    const isOwn = other.sentence < first && other.story === story && !other.inside && !other.boilerplate;
    const who = isOwn ? known.get(actors[0] ?? "") : undefined;
    return who?.kind === "person" && !who.titles.some((title) => WRITES.test(title)) ? [{ form: other.form, who }] : [];
  });
  // An office in the headline may be held by somebody of whom only the answers tell.
  return (introduced.find(({ form }) => form === "name") ?? introduced[0])?.who.id ?? null;
}

const WRITES = /journalist|reporter|correspondent|columnist|editor|writer/;

/** Whether a mention stands above the first question of an interview, where who is asked is introduced. */
export function introduces(mention: Mention, sentences: readonly Sentence[]): boolean {
  const interview = interviewsIn(sentences).get(mention.story);
  return interview !== undefined && mention.sentence < interview.first;
}

/** Each name of an article asks anew. */
const FOUND = new WeakMap<readonly Sentence[], ReadonlyMap<number, Interview>>();

/** The stories that are interviews. */
function interviewsIn(sentences: readonly Sentence[]): ReadonlyMap<number, Interview> {
  const known = FOUND.get(sentences);
  if (known !== undefined) return known;
  const found = new Map<number, Interview>();
  for (const story of new Set(sentences.map((sentence) => sentence.story))) {
    const own = sentences.filter((sentence) => sentence.story === story && sentence.boilerplate === null);
    const interview = interviewOf(own);
    if (interview !== null) found.set(story, interview);
  }
  FOUND.set(sentences, found);
  return found;
}

const ENOUGH = 3;

/** Three lines or more that ask, each with one below it that does not, and "I" in two of those. */
function interviewOf(sentences: readonly Sentence[]): Interview | null {
  const lines = linesOf(sentences);
  const asker = askerOf(lines);
  const asked = lines.filter((line, at) => asks(line, asker) && !asks(lines[at + 1] ?? line, asker));
  const first = asked[0]?.[0]?.index;
  if (asked.length < ENOUGH || first === undefined) return null;
  const questions = new Set(asked.flat().map(({ index }) => index));
  const answers = sentences.filter(({ index }) => index > first && !questions.has(index)).filter(saysI);
  return answers.length >= 2 ? { first, questions } : null;
}

function linesOf(sentences: readonly Sentence[]): Sentence[][] {
  const lines: Sentence[][] = [];
  for (const sentence of sentences) {
    const line = lines.at(-1);
    if (line !== undefined && line[0]?.paragraph === sentence.paragraph) line.push(sentence);
    else lines.push([sentence]);
  }
  return lines;
}

const LONGEST = 60;

/** Whether a line asks: where lines open with a label or a mark ("Q:", "•") by that of the questions, else by a question mark that ends a short one. */
function asks(line: readonly Sentence[], asker: string | null): boolean {
  const length = line.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const label = labelOf(line);
  if (asker !== null && label !== null) return label === asker && (length <= LONGEST || !MARK.test(label));
  return length <= LONGEST && endsInQuestion(line);
}

function endsInQuestion(line: readonly Sentence[]): boolean {
  return /^[?؟]$/.test(line.at(-1)?.tokens.at(-1)?.folded ?? "");
}

/** The letter that came first ("Q:" before "A:"), else the mark that opens questions and no answer right below one. */
function askerOf(lines: readonly (readonly Sentence[])[]): string | null {
  const labels = lines.map(labelOf);
  const letter = labels.find((label) => label !== null && !MARK.test(label));
  if (letter != null) return letter;
  const asking = lines.flatMap((line, at) => (endsInQuestion(line) ? [at] : []));
  const mark = labels[asking[0] ?? -1] ?? null;
  const own = asking.filter((at) => labels[at] === mark && labels[at + 1] !== mark);
  return own.length >= ENOUGH ? mark : null;
}

const MARK = /^[>•❑■▪*–—-]$/;

/** "Q" of "Q: …", the mark that opens a line. */
function labelOf(line: readonly Sentence[]): string | null {
  const [label, colon] = line[0]?.tokens ?? [];
  if (label?.kind === "mark" && MARK.test(label.folded)) return label.folded;
  return label?.kind === "word" && label.end - label.start === 1 && colon?.folded === ":" ? label.folded : null;
}

/** Whether somebody speaks of himself outside quotation marks. */
export function saysI(sentence: Sentence): boolean {
  let quoted = false;
  return sentence.tokens.some(({ folded }, at) => {
    if (/^["“”«»„]$/.test(folded)) quoted = folded === '"' ? !quoted : /^[“«„]$/.test(folded);
    return (
      !quoted && (hitAt(sentence, at, "pronoun")?.meaning.person === "i" || hitAt(sentence, at, "firstPerson") !== null)
    );
  });
}
