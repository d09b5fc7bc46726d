import { spawn } from "node:child_process";
import { platform } from "node:os";

const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens an address in the person's browser, if there is one; says nothing if there is none. Only commands call this, never a test. */
export function openBrowser(url: string): void {
  const [command = "xdg-open", ...before] = openers[platform()] ?? ["xdg-open"];
  const opened = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}
