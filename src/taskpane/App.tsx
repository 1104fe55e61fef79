import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import type { Asked } from "../core/model/settings";
import type { Host } from "../core/host";
import type { PaneTab } from "../ui/kept";
import { useChosenLang } from "../ui/lang";
import type { Task } from "../ui/session";
import { Pane } from "../ui/Pane";
import { PopupsWithin } from "../ui/PopupsWithin";
import { Shell } from "../ui/Shell";
import { useCheckSession } from "../ui/useCheckSession";
import { officeTheme, watchTheme } from "./office";

/** The pane over a workbook that is open in Excel. */
export interface AppProps {
  readonly host: Host;
  /** The workbook's address, "" before it was saved for the first time. */
  readonly document: string;
  readonly settings: Asked;
  readonly lang: Lang;
  /** What the ribbon asked the pane to do at once, or null. */
  readonly task: Task | null;
}

/** The shared pane in Office's language and theme; both may change while it is open. */
export function App({ host, document, settings, lang: officeLang, task }: AppProps): ReactNode {
  const [lang, setLang] = useChosenLang(officeLang);
  const [theme, setTheme] = useState(officeTheme);
  useEffect(() => watchTheme(() => setTheme(officeTheme())), []);
  return (
    <Shell theme={theme} lang={lang}>
      <main className="pane">
        <PopupsWithin>
          <Session host={host} document={document} settings={settings} task={task} onLang={setLang} />
        </PopupsWithin>
      </main>
    </Shell>
  );
}

type SessionProps = Pick<AppProps, "host" | "document" | "settings" | "task"> & {
  readonly onLang: (lang: Lang) => void;
};

function Session({ host, document, settings, task, onLang }: SessionProps): ReactNode {
  const session = useCheckSession(host, settings);
  const started = useRef(false);
  const { run, touch } = session;
  useEffect(() => watchChanges(host, touch), [host, touch]);
  useEffect(() => {
    if (task && !started.current) run(task);
    started.current = true;
  }, [task, run]);
  return <Pane session={session} document={document} onLang={onLang} tab={task ? tabOf(task) : undefined} />;
}

/** Where a task that the ribbon asked for shows its results. */
const tabOf = (task: Task): PaneTab => (task === "roll-up" ? "roll-up" : "check");

/** Has results marked as stale, and nothing more, when anybody changes the workbook; returns how to stop. */
function watchChanges(host: Host, touch: () => void): () => void {
  const watching = host.watch?.(touch);
  return () => void watching?.then((stop) => stop());
}
