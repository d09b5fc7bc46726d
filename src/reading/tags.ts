import { Tokenizer } from "htmlparser2";

/** What happens while HTML or XML is read. Names come in small letters for HTML and as they stand for XML. */
export interface Scene {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, isClosed: boolean) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(Object.create(null));
/** More attributes of one tag, or a longer one, say nothing about an article. */
const MOST_ATTRIBUTES = 40;
const LONGEST_ATTRIBUTE = 20_000;

/**
 * Reads HTML or XML from front to back. Nothing is nested in memory, so it may be a million tags deep; a DTD is passed over, so entities of its own stay
 * as they are written (`&lol9;`), and nothing is fetched.
 */
export function scan(source: string, scene: Scene, isXml = false): void {
  let name = "";
  let attribute = "";
  let value = "";
  let count = 0;
  let attributes: Record<string, string> | null = null;
  const named = (from: number, to: number) => (isXml ? source.slice(from, to) : source.slice(from, to).toLowerCase());
  const opened = (isClosed: boolean) => {
    scene.open(name, attributes ?? NO_ATTRIBUTES, isClosed);
    attributes = null;
    count = 0;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname: (from, to) => {
        name = named(from, to);
      },
      onattribname: (from, to) => {
        attribute = source.slice(from, Math.min(to, from + 100)).toLowerCase();
        value = "";
      },
      onattribdata: (from, to) => {
        if (value.length < LONGEST_ATTRIBUTE) value += source.slice(from, Math.min(to, from + LONGEST_ATTRIBUTE));
      },
      onattribentity: (codepoint) => {
        if (value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        attributes ??= Object.create(null) as Record<string, string>;
        if (++count <= MOST_ATTRIBUTES && !(attribute in attributes)) attributes[attribute] = value;
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag: (from, to) => scene.close(named(from, to)),
      ontext: (from, to) => scene.text(source.slice(from, to)),
      ontextentity: (codepoint) => scene.text(String.fromCodePoint(codepoint)),
      oncdata: (from, to, offset) => {
        if (isXml) scene.text(source.slice(from, to - offset));
      },
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
