import type { LookupAddress, LookupOptions } from "node:dns";
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { ArticleError } from "../errors.ts";
import { isPublicAddress } from "./addresses.ts";

/** Names to addresses. */
export type ResolveName = (host: string) => Promise<readonly LookupAddress[]>;

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an address of this machine or its network may be asked. */
  readonly allowPrivate: (address: string) => boolean;
  readonly resolveName: ResolveName;
  /** Most bytes of the body, as unpacked. */
  readonly limit: number;
  /** What happens to a body that is larger. */
  readonly larger: "refuse" | "cut";
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/**
 * One request, without following redirects. The address is checked where the connection is made, so that a name cannot lead elsewhere after the check.
 *
 * @throws ArticleError when the address is not public, the server does not answer, or the body is too large
 */
export function request(url: URL, options: RequestOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // No name is looked up for an address: it is checked here.
  if (isIP(host) !== 0 && !mayAsk(host, options)) return Promise.reject(privateAddress(url.href));
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const agent =
      url.protocol === "https:" ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false });
    const asked = send(url, { agent, headers: options.headers, lookup: guardedLookup(url.href, options) });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      asked.destroy(tooSlow(url.href, options.timeout));
    }, options.timeout);
    const fail = (error: unknown) =>
      end(() => reject(isLate ? tooSlow(url.href, options.timeout) : asArticleError(url, error)));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      asked.destroy();
      settle();
    };
    asked.on("error", fail);
    asked.on("response", (answer) => {
      bodyOf(url.href, answer, options).then(
        (body) => end(() => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body })),
        fail,
      );
    });
    asked.end();
  });
}

function mayAsk(address: string, { allowPrivate }: RequestOptions): boolean {
  return isPublicAddress(address) || allowPrivate(address);
}

/** A lookup whose addresses are all public: the socket connects to no other than these. */
function guardedLookup(where: string, options: RequestOptions): LookupFunction {
  return (host: string, asked: LookupOptions, done) => {
    options.resolveName(host).then(
      (addresses) => {
        const wanted = addresses.filter(({ family }) => !asked.family || Number(asked.family) === family);
        const [first] = wanted;
        if (first === undefined) done(noSuchSite(where), "", 0);
        else if (!addresses.every(({ address }) => mayAsk(address, options))) done(privateAddress(where), "", 0);
        else if (asked.all === true) done(null, [...wanted]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, "", 0),
    );
  };
}

async function bodyOf(where: string, answer: IncomingMessage, { limit, larger }: RequestOptions): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  if (larger === "refuse" && Number(answer.headers["content-length"] ?? 0) > limit) throw tooLarge(where, limit);
  for await (const piece of unpacked(answer)) {
    size += piece.length;
    if (size > limit && larger === "refuse") throw tooLarge(where, limit);
    pieces.push(piece);
    if (size > limit) break;
  }
  return Buffer.concat(pieces).subarray(0, limit);
}

function unpacked(answer: IncomingMessage): Readable {
  const coding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const unpack =
    coding === "gzip" || coding === "x-gzip" ? createGunzip() : coding === "br" ? createBrotliDecompress() : null;
  if (unpack === null) return answer;
  answer.on("error", (error) => unpack.destroy(error));
  answer.on("aborted", () => unpack.destroy(new Error("aborted")));
  return answer.pipe(unpack);
}

// ---- what a person is told ----

function privateAddress(where: string): ArticleError {
  return new ArticleError(
    where,
    "it leads to an address of this machine or its network",
    "If you trust it, allow it with --allow-private",
  );
}

function tooLarge(where: string, limit: number): ArticleError {
  return new ArticleError(
    where,
    `it is larger than ${Math.round(limit / 1e6)} MB`,
    "Save it yourself and give Parley the file",
  );
}

function tooSlow(where: string, timeout: number): ArticleError {
  return new ArticleError(where, `there was no whole answer in ${timeout / 1000} seconds`, "Try again later");
}

function noSuchSite(where: string): ArticleError {
  return new ArticleError(where, "there is no such site", "Check the address and the connection");
}

function asArticleError(url: URL, error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EAI_NONAME") return noSuchSite(url.href);
  if (code === "ECONNREFUSED") return new ArticleError(url.href, "the site takes no connection", "Check the address");
  if (/CERT|TLS|SSL|EPROTO|SIGNED|ALTNAME/.test(code))
    return new ArticleError(url.href, `its certificate cannot be trusted (${code})`, "Open it in a browser to see why");
  return new ArticleError(
    url.href,
    `the answer broke off${code === "" ? "" : ` (${code})`}`,
    "Try again, or save it yourself and give Parley the file",
  );
}
