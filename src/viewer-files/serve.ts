import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ParleyError } from "../errors.ts";
import type { BuiltViewer } from "./built-viewer.ts";
import { serverPolicy } from "./policy.ts";

export interface Served {
  /** "http://127.0.0.1:49152/". */
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Resolves when the server has stopped. */
  readonly closed: Promise<void>;
}

/**
 * Serves the viewer with one graph on the loopback address, for this machine only. Four files and no others are handed out, from memory: no path leads to
 * the disk. Requests that name another host are refused, so that a web page cannot reach the graph by rebinding its own name to 127.0.0.1.
 *
 * @param graph the text of graph.json
 * @param port 0 takes a free one
 * @throws ParleyError when the port is taken
 */
export async function serve(viewer: BuiltViewer, graph: string, port = 0): Promise<Served> {
  const files = new Map<string, readonly [type: string, body: Buffer]>([
    ["/", ["text/html; charset=utf-8", Buffer.from(viewer.html)]],
    ["/viewer.js", ["text/javascript; charset=utf-8", Buffer.from(viewer.script)]],
    ["/viewer.css", ["text/css; charset=utf-8", Buffer.from(viewer.style)]],
    ["/graph.json", ["application/json; charset=utf-8", Buffer.from(graph)]],
  ]);
  const server = createServer((request, response) => answer(request, response, files));
  const bound = await listening(server, port);
  const closed = new Promise<void>((resolve) => server.once("close", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
    return closed;
  };
  return { url: `http://127.0.0.1:${bound}/`, close, closed };
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", () =>
      reject(
        new ParleyError(
          `port ${port}`,
          "is taken or may not be used",
          "Name another with --port, or none for a free one",
        ),
      ),
    );
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, readonly [string, Buffer]>,
): void {
  const refusal = refusalOf(request);
  const [path = ""] = (request.url ?? "").split("?");
  const file = files.get(path);
  if (refusal !== null) refuse(response, ...refusal);
  else if (file === undefined) refuse(response, 404, "Nothing here.");
  else give(response, file, request.method === "HEAD");
}

/** Why a request gets no answer, whatever it asks for. */
function refusalOf({ headers: { host }, method, socket }: IncomingMessage): [number, string] | null {
  const own = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  if (host === undefined || !own.includes(host)) return [421, "This address is for this machine only."];
  return method === "GET" || method === "HEAD" ? null : [405, "Only GET and HEAD."];
}

function give(response: ServerResponse, [type, body]: readonly [string, Buffer], headOnly: boolean): void {
  response.writeHead(200, { ...headers, "content-type": type, "content-length": body.length });
  response.end(headOnly ? undefined : body);
}

function refuse(response: ServerResponse, code: number, words: string): void {
  response.writeHead(code, { ...headers, "content-type": "text/plain; charset=utf-8" });
  response.end(`${words}\n`);
}

const headers = {
  "cache-control": "no-store",
  "content-security-policy": serverPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;
