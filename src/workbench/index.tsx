import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Lang } from "../core/model/language";
import { Shell } from "../ui/Shell";
import { App } from "./App";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** The page follows the system's light or dark, and speaks the language that the user chose last. */
function Page(): ReactNode {
  const [lang, setLang] = useState<Lang>("vi");
  const isDark = useSyncExternalStore(
    (onChange) => {
      dark.addEventListener("change", onChange);
      return () => dark.removeEventListener("change", onChange);
    },
    () => dark.matches,
  );
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <Shell theme={isDark ? webDarkTheme : webLightTheme} lang={lang}>
      <App onLang={setLang} />
    </Shell>
  );
}

createRoot(document.getElementById("root")!).render(<Page />);
