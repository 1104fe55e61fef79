import { createContext, useContext, useEffect, useState } from "react";
import type { Lang } from "../core/model/language";
import { remember, remembered } from "./memory";
import { paneWords, type PaneWords } from "./words";

/** The names of the languages, each in its own. */
export const languageNames: Readonly<Record<Lang, string>> = { vi: "Tiếng Việt", en: "English" };

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

/** Under which name this browser keeps the language that was chosen. */
const NAME = "language";

/** The language of a page, and what chooses it: the one chosen last in this browser, else the one given. The page itself says it too. */
export function useChosenLang(otherwise: Lang): readonly [Lang, (lang: Lang) => void] {
  const [lang, setLang] = useState(() => keptLang() ?? otherwise);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choose = (next: Lang) => {
    setLang(next);
    remember(NAME, next);
  };
  return [lang, choose];
}

function keptLang(): Lang | null {
  const kept = remembered(NAME);
  return kept === "vi" || kept === "en" ? kept : null;
}
