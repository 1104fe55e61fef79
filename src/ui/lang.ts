import { createContext, useContext } from "react";
import type { Lang } from "../core/model/language";
import { paneWords, type PaneWords } from "./words";

/** The language that a face has chosen, for all components beneath it. */
export const LangContext = createContext<Lang>("vi");

/** The language chosen. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** The pane's sentences in the language chosen. */
export function useWords(): PaneWords {
  return paneWords(useLang());
}
