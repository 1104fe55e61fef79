import { configure } from "@testing-library/react";
import { loadLater } from "../../src/ui/late";

import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks: it lays nothing out, so elements get a size here, and observers never have anything to report. */
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: SilentObserver, IntersectionObserver: SilentObserver });
for (const [name, pixels] of [
  ["offsetHeight", 800],
  ["offsetWidth", 350],
  ["clientHeight", 800],
  ["clientWidth", 350],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
}
Element.prototype.scrollTo = () => {};

// jsdom has no encoders; a real .xlsx file needs them.
Object.assign(globalThis, { TextEncoder, TextDecoder });

// A busy machine is no fault of the pane: what is waited for may come late.
configure({ asyncUtilTimeout: 20_000 });

// In the browser the later script is there before anyone can press a button.
beforeAll(async () => {
  await loadLater();
});
