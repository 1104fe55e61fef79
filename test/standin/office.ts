import { readFileSync } from "node:fs";
import path from "node:path";
import { StandinBook } from "./book";
import type { RaisedEvent } from "./events";
import { Interpreter } from "./interpreter";
import { excel2021, type Profile } from "./profile";

const dist = path.join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Runs a script in the realm of the test itself: office.js compares its objects with this realm's. */
const run = (text: string) => (0, eval)(text) as unknown;
const load = (file: string) => run(readFileSync(path.join(dist, file), "utf8"));

let profile = excel2021;
let interpreter = new Interpreter(new StandinBook(""), profile);

/** Opens another workbook in the stand-in, in place of the one before. */
export function openInStandin<T extends StandinBook>(book: T): T {
  interpreter = new Interpreter(book, profile);
  book.events.listener = (event) => (globalThis as unknown as Bridged).standinRaise(event);
  return book;
}

interface Bridged {
  readonly standinRaise: (event: RaisedEvent) => void;
}

/**
 * Has the tests of a file run against Microsoft's own office.js, unmodified, over the stand-in of one Excel. A test in which
 * something was asked for that the stand-in does not know fails by its name.
 */
export function useStandin(chosen: Profile = excel2021): void {
  beforeAll(() => startOffice(chosen));
  afterEach(() => {
    const { gaps } = interpreter.book;
    if (gaps.length > 0) throw new Error(gaps.join("\n"));
  });
}

/** Just enough of a browser for office.js to load its parts in Node. */
async function startOffice(chosen: Profile): Promise<void> {
  profile = chosen;
  const execute = async (body: string, flags: number) => {
    const { book } = interpreter;
    const answer = await interpreter.answer(body, flags);
    // Excel tells of what happened after it has answered.
    setImmediate(() => book.events.deliver());
    return answer;
  };
  Object.assign(globalThis, { standinProfile: profile, standinExecute: execute });
  define("window", globalThis);
  define("location", new URL("https://localhost:3000/taskpane.html"));
  define("navigator", { userAgent: "Mozilla/5.0 (Windows NT 10.0)", language: "vi-VN" });
  define("history", {});
  define("sessionStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, length: 0 });
  define("document", page());
  define("addEventListener", () => undefined);
  define("removeEventListener", () => undefined);
  run(readFileSync(path.join(__dirname, "bridge.js"), "utf8"));
  load("office.js");
  await Office.onReady();
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** A document in which a script that is added is read from the package and run. */
function page(): unknown {
  const head = {
    appendChild(script: { src: string; onload?: () => void }) {
      queueMicrotask(() => {
        load(script.src.slice(hosted.length));
        script.onload?.();
      });
    },
  };
  return {
    URL: "https://localhost:3000/taskpane.html",
    readyState: "complete",
    getElementsByTagName: (name: string) => (name === "head" ? [head] : [{ src: `${hosted}office.js` }]),
    createElement: () => ({ setAttribute: () => undefined }),
    getElementById: () => null,
    addEventListener: () => undefined,
  };
}
