import { fromAddress, toAddress } from "./address.ts";
import type { How } from "./app.ts";
import type { Change, ViewState } from "./state.ts";

export interface Store {
  readonly state: () => ViewState;
  readonly change: (change: Change, how?: How) => void;
}

/** Holds the state, writes it into the address, and follows Back and Forward. */
export function createStore(changed: (state: ViewState, before: ViewState) => void): Store {
  let state = fromAddress(location.hash);
  let written = toAddress(state);

  function take(next: ViewState): void {
    const before = state;
    state = next;
    if (next !== before) changed(next, before);
  }

  addEventListener("popstate", () => {
    written = location.hash.slice(1);
    take(fromAddress(location.hash));
  });

  return {
    state: () => state,
    change: (change, how = "step") => {
      const next = change(state);
      const address = toAddress(next);
      if (address !== written) {
        const url = `${location.pathname}${location.search}${address === "" ? "" : `#${address}`}`;
        if (how === "step" && !onlyCamera(state, next)) history.pushState(null, "", url);
        else history.replaceState(null, "", url);
        written = address;
      }
      take(next);
    },
  };
}

function onlyCamera(one: ViewState, other: ViewState): boolean {
  return toAddress({ ...one, camera: null }) === toAddress({ ...other, camera: null });
}
