import { graphJsonSchema } from "../src/graph/schema.ts";

/** The text of `docs/graph.schema.json`, generated from the types in `src/graph/schema.ts`. */
export function graphSchemaText(): string {
  return `${JSON.stringify(graphJsonSchema(), null, 2)}\n`;
}
