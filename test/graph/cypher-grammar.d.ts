// What the Cypher test uses of two packages that come without types.
declare module "antlr4" {
  export class InputStream {
    constructor(text: string);
  }
  export class CommonTokenStream {
    constructor(lexer: object);
  }
  const antlr4: { readonly InputStream: typeof InputStream; readonly CommonTokenStream: typeof CommonTokenStream };
  export default antlr4;
}

declare module "@neo4j-cypher/antlr4" {
  interface Recognizer {
    removeErrorListeners(): void;
    addErrorListener(listener: object): void;
  }
  export const CypherLexer: new (input: object) => Recognizer;
  export const CypherParser: new (tokens: object) => Recognizer & { cypher(): unknown };
}
