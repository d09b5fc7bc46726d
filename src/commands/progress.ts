import type { Progress } from "../extracting/extract-all.ts";
import type { Io } from "./io.ts";

/** Shows how far a long run is, and lets messages through. */
export interface Shown {
  readonly update: (progress: Progress) => void;
  /** A message of its own line. */
  readonly tell: (message: string) => void;
  /** What is done now that is no reading: shown until the next; in a log only where ten seconds went by without a line. */
  readonly phase: (doing: string) => void;
  readonly stop: () => void;
}

/** Milliseconds: between two pictures of the bar, and between two lines of a log. A run that is shorter shows nothing. */
const PICTURE = 200;
const LINE = 10_000;
/** The speed is that of the last so many milliseconds. */
const RECENT = 15_000;
/** Seconds of looking after which the time left is told. */
const SURE = 3;
const BAR = 24;

/** A bar on a terminal, a line every ten seconds in a log, or nothing when it is to be quiet. */
export function showProgress(io: Io, isQuiet: boolean, now: () => number = () => performance.now()): Shown {
  const columns = io.messageColumns;
  const isBar = columns !== undefined;
  const speed = measure(now);
  let last = now();
  let isDrawn = false;

  const clear = () => {
    if (isDrawn) io.err("\r\u001b[K");
    isDrawn = false;
  };
  const draw = (text: string) => {
    clear();
    io.err(isBar ? text.slice(0, columns - 1) : `${text}\n`);
    isDrawn = isBar;
  };
  return {
    update: (progress) => {
      speed.add(progress);
      if (isQuiet || now() - last < (isBar ? PICTURE : LINE)) return;
      last = now();
      draw(line(progress, speed.read(), isBar));
    },
    tell: (message) => {
      clear();
      io.err(`${message}\n`);
    },
    phase: (doing) => {
      if (isQuiet || (!isBar && now() - last < LINE)) return;
      last = now();
      draw(doing);
    },
    stop: clear,
  };
}

interface Speed {
  /** Articles a second. */
  readonly articles: number;
  /** Shares of the whole a second; null when the whole is not known. */
  readonly shares: number | null;
}

/** Speeds from looks at the clock, one a second at most, the first at the first article: starting is no part of the speed. */
function measure(now: () => number): { add: (progress: Progress) => void; read: () => Speed } {
  const looks: { at: number; articles: number; share: number }[] = [];
  let latest = looks[0];
  return {
    add: (progress) => {
      latest = { at: now(), articles: progress.articles, share: shareOf(progress) ?? 0 };
      const before = looks.at(-1);
      if (before !== undefined && latest.at - before.at < 1_000) return;
      looks.push(latest);
      while (looks.length > 2 && latest.at - (looks[0]?.at ?? 0) > RECENT) looks.shift();
    },
    read: () => {
      const [first] = looks;
      const seconds = ((latest?.at ?? 0) - (first?.at ?? 0)) / 1_000;
      if (first === undefined || latest === undefined || seconds <= 0) return { articles: 0, shares: null };
      const shares = (latest.share - first.share) / seconds;
      return {
        articles: (latest.articles - first.articles) / seconds,
        shares: shares > 0 && seconds >= SURE ? shares : null,
      };
    },
  };
}

/** How much of the input was read, 0 to 1, or null. */
function shareOf({ bytes, ofBytes }: Progress): number | null {
  return ofBytes === null || ofBytes === 0 ? null : Math.min(1, bytes / ofBytes);
}

function line(progress: Progress, speed: Speed, isBar: boolean): string {
  const share = shareOf(progress);
  const parts = [
    ...(share === null ? [] : [`${isBar ? `${bar(share)} ` : ""}${Math.floor(share * 100)}%`]),
    `${progress.articles} articles`,
    `${speed.articles.toFixed(speed.articles < 10 ? 1 : 0)} articles/s`,
    ...(share === null || speed.shares === null ? [] : [`${clock((1 - share) / speed.shares)} to go`]),
  ];
  return parts.join(", ");
}

function bar(share: number): string {
  const full = Math.round(share * BAR);
  return "#".repeat(full) + ".".repeat(BAR - full);
}

/** "1:02:03" or "2:03". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
