import { parseGraph } from "../../../src/graph/serialize.ts";
import { type Model, toModel } from "../../../viewer/model/model.ts";
import { sampleGraph } from "./sample-graph.ts";

/** The model of a sample of about `size` nodes. */
export function sampleModel(size: number): Model {
  return toModel(parseGraph(sampleGraph(size)));
}
