import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { generate } from "selfsigned";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { fetchSource } from "../../src/fetching/fetch-source.ts";

const page =
  "<!doctype html><title>Haugen in Nairobi</title><p>Norwegian Prime Minister Sigrid Haugen met Kenyan President Wairimu Otieno in Nairobi on Tuesday, her office said in a statement.</p>";
let server: Server;
let home: string;
let certificate: string;

beforeAll(async () => {
  const made = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "parley-https-"));
  certificate = join(folder, "certificate.pem");
  writeFileSync(certificate, made.cert);
  server = createServer({ key: made.private, cert: made.cert }, (request, response) =>
    request.url === "/page"
      ? response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page)
      : response.writeHead(404).end(),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  home = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a certificate that nobody vouches for is refused, and said to be", async () => {
  const error = await fetchSource(`${home}/page`, { allowPrivate: true }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ArticleError);
  expect(error).toMatchObject({ problem: expect.stringContaining("its certificate cannot be trusted (") });
});

test("a page behind a certificate that the machine trusts is read", async () => {
  const cli = new URL("../../src/cli.ts", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", cli, "extract", "--allow-private", "--quiet", `${home}/page`],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
  );
  expect(JSON.parse(stdout)).toMatchObject({ article: { language: "en" }, claims: [{ relation: "met with" }] });
});
