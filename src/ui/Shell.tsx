import { FluentProvider, webDarkTheme, type Theme } from "@fluentui/react-components";
import { Component, useEffect, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { LangContext } from "./lang";
import { Crash } from "./Crash";

/** What every face wraps its page in. */
export interface ShellProps {
  readonly theme: Theme;
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Theme, language, and the boundary that shows a bug in place of an empty page. */
export function Shell({ theme, lang, children }: ShellProps): ReactNode {
  useEffect(() => {
    // What the browser itself draws: scroll bars, lists of choices, the sign of a date field.
    document.documentElement.style.colorScheme = theme === webDarkTheme ? "dark" : "light";
  }, [theme]);
  return (
    <LangContext.Provider value={lang}>
      <FluentProvider theme={theme} lang={lang} style={{ height: "100%" }}>
        <Boundary>{children}</Boundary>
      </FluentProvider>
    </LangContext.Provider>
  );
}

/** React reports the error itself; here only the page is kept from going blank. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}
