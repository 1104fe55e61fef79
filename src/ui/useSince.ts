import { useEffect, useMemo } from "react";
import { PRESETS, type Preset } from "../core/model/settings";
import { sinceCounts, sinceThen, type SinceCounts } from "../core/since";
import { rememberBeside, rememberedBeside } from "./memory";
import { earlierOf, type Earlier, type SessionState } from "./sessionState";

/** More keys than that are not kept from one session to the next. */
const MOST = 5000;
const KIND = "keys";

/**
 * How many findings were fixed, are new and are still there since the check before: of this session, else of the last one
 * in this browser, which keeps keys of findings alone, under a digest of the document's address, or of the file's name. Null
 * where there is none, "not-compared" where it was for another stage or by other rules.
 */
export function useSince(
  { outcome, earlier }: Pick<SessionState, "outcome" | "earlier">,
  document: string,
): SinceCounts | "not-compared" | null {
  const name = outcome ? document || outcome.workbook.name : "";
  const kept = useMemo(() => (name === "" ? null : readEarlier(rememberedBeside(name, KIND))), [name]);
  useEffect(() => {
    if (!outcome || name === "") return;
    const now = earlierOf(outcome);
    rememberBeside(name, KIND, now.keys.length > MOST ? "" : [now.preset, now.asked, ...now.keys].join(" "));
  }, [outcome, name]);
  const then = earlier ?? kept;
  return useMemo(() => {
    if (!outcome || !then) return null;
    const now = earlierOf(outcome);
    if (then.preset !== now.preset || then.asked !== now.asked) return "not-compared";
    return sinceCounts(
      sinceThen(
        then.keys.map((key) => ({ key })),
        outcome.result,
      ),
    );
  }, [outcome, then]);
}

/** What was kept, unless it is not what we keep. */
function readEarlier(text: string | null): Earlier | null {
  const [preset, asked = "", ...keys] = text?.split(" ") ?? [];
  return preset !== undefined && isPreset(preset) ? { preset, asked, keys } : null;
}

const isPreset = (word: string): word is Preset => (PRESETS as readonly string[]).includes(word);
