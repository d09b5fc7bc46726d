import type { PartialDate, Status } from "../types.ts";

/** A status, and whether somebody says that it was put off. */
export interface StatusTold {
  readonly status: Status;
  readonly postponed?: true;
  readonly postponedTo?: PartialDate;
}

/**
 * A status in words, with what was put off: that it was, and to which day. What was held in the end is only that.
 *
 * @example
 * statusInWords({ status: "cancelled", postponed: true, postponedTo: "2024-11-10" }) //=> "cancelled: put off to 2024-11-10"
 */
export function statusInWords({ status, postponed, postponedTo }: StatusTold): string {
  if (postponed === undefined || status === "happened") return status;
  return `${status}: put off${postponedTo === undefined ? "" : ` to ${postponedTo}`}`;
}

/** What was put off, as attributes: none where nobody says so. */
export function putOffOf({ postponed, postponedTo }: Omit<StatusTold, "status">): Omit<StatusTold, "status"> {
  return { ...(postponed === undefined ? {} : { postponed }), ...(postponedTo === undefined ? {} : { postponedTo }) };
}
