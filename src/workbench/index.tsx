import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { useChosenLang } from "../ui/lang";
import { Shell } from "../ui/Shell";
import { App } from "./App";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** The page follows the system's light or dark, and speaks the language that the user chose last. */
function Page(): ReactNode {
  const [lang, setLang] = useChosenLang("vi");
  const isDark = useSyncExternalStore(
    (onChange) => {
      dark.addEventListener("change", onChange);
      return () => dark.removeEventListener("change", onChange);
    },
    () => dark.matches,
  );
  return (
    <Shell theme={isDark ? webDarkTheme : webLightTheme} lang={lang}>
      <App onLang={setLang} />
    </Shell>
  );
}

createRoot(document.getElementById("root")!).render(<Page />);
