import type { GraphFact } from "../graph/facts.ts";
import type { GraphMeeting } from "../graph/query.ts";
import type { Column } from "./print.ts";

export const factColumns: readonly Column<GraphFact>[] = [
  { title: "date", value: ({ date }) => date },
  { title: "source", value: ({ sourceLabel }) => sourceLabel },
  { title: "relation", value: ({ relation }) => relation },
  { title: "target", value: ({ targetLabel }) => targetLabel },
  { title: "status", value: ({ status }) => status },
  { title: "place", value: ({ place }) => place },
  { title: "sources", value: ({ sources }) => sources.length },
  { title: "sentence", value: ({ evidence }) => evidence[0]?.text ?? null },
];

export const agreementColumns: readonly Column<GraphFact>[] = [
  { title: "date", value: ({ date }) => date },
  { title: "one", value: ({ sourceLabel }) => sourceLabel },
  { title: "other", value: ({ targetLabel }) => targetLabel },
  { title: "topics", value: ({ topics }) => topics.join(", ") },
  { title: "topic", value: ({ topic }) => topic },
  { title: "status", value: ({ status }) => status },
  { title: "sources", value: ({ sources }) => sources.length },
  { title: "sentence", value: ({ evidence }) => evidence[0]?.text ?? null },
];

export const meetingColumns: readonly Column<GraphMeeting>[] = [
  { title: "date", value: ({ date }) => date },
  {
    title: "who",
    value: ({ participants }) =>
      participants
        .filter((one) => !one.accompanying)
        .map(({ label }) => label)
        .join(", "),
  },
  {
    title: "with them",
    value: ({ participants }) =>
      participants
        .filter((one) => one.accompanying)
        .map(({ label }) => label)
        .join(", "),
  },
  { title: "place", value: ({ place, country }) => place ?? country },
  { title: "mode", value: ({ mode }) => mode },
  { title: "status", value: ({ status }) => status },
  { title: "sources", value: ({ sources }) => sources.length },
];
