import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** How Chromium draws without a graphics card, and stays off the network. */
const flags = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** The system's Chromium, else the one CHROME_PATH names, else the one in @sparticuz/chromium. */
export async function chromiumPath(): Promise<string> {
  const known = ["/usr/bin/chromium", process.env.CHROME_PATH].find((path) => path !== undefined && existsSync(path));
  if (known !== undefined) return known;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: flags });
}
